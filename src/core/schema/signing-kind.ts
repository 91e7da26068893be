/**
 * How a document is signed, and what follows when it is: what the sheet «Klar til signering» says of who signs, who gets
 * it and what happens next.
 */
export const signingKinds = [
	/** A consumer declares something to the provider, who accepts it by signing. */
	"declaration",
	/** A consumer changes its declaration: the provider accepts what is new, the rest counts when it is received. */
	"change",
	/** A consumer ends an agreement: it counts without being accepted, and the provider confirms that it is received. */
	"termination",
	/** A consumer joins a segment: the coordinator accepts it by signing, and the provider is no party. */
	"joining",
	/** A consumer asks the coordinator for something that the provider decides: the coordinator confirms the receipt. */
	"request",
	/** The coordinator and the provider bind each other. */
	"agreement",
	/** The coordinator and the provider bind each other a part at a time, each on a page of its own. */
	"phases",
	/** A plan that binds nobody; who signs confirms that it was gone through. */
	"plan",
] as const;
export type SigningKind = (typeof signingKinds)[number];
