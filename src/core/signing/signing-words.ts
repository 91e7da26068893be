import type { SigningKind } from "../schema/signing-kind.ts";

/** What the sheet «Klar til signering» says, in one language. */
export interface SigningWords {
	readonly title: string;
	/** Which document the sheet is about. */
	readonly about: (document: string, edition: string) => string;
	/** That the sheet is for help, and what a signature does not do. */
	readonly reservation: string;

	readonly statusTitle: string;
	readonly nothingOpen: string;
	/** Before the list of what is missing. */
	readonly open: (count: number) => string;
	/** Before the list of what must be put right. */
	readonly toCorrect: string;
	/** Before the list of what should be looked into. */
	readonly toCheck: string;

	readonly whoTitle: string;
	/** For a party that has not said who signs. */
	readonly notNamed: string;
	/** Of a document that has no place to sign. */
	readonly nobody: string;

	readonly fileTitle: string;
	readonly file: (fileName: string) => string;
	readonly toTitle: string;
	readonly nextTitle: string;

	/** What to call a coordinator that is not answered yet. */
	readonly coordinator: string;
	/** What is not the same for every document. */
	readonly kinds: SigningKindWords;
}

/** What the sheet says of documents that are signed in the same way, for each such way. */
export type SigningKindWords = Readonly<
	Record<SigningKind, (parties: SigningParties) => KindWords>
>;

/** Whom the words are about. The reader is the one who made the draft. */
export interface SigningParties {
	readonly provider: string;
	readonly coordinator: string;
	/** Whether the reader goes through the coordinator. */
	readonly inSegment: boolean;
}

/** What the sheet says of one way to sign, each a paragraph. */
export interface KindWords {
	/** Before the list of those who sign. */
	readonly who: readonly string[];
	/** What more there is to say about the file. */
	readonly file: readonly string[];
	/** Who gets the file. */
	readonly to: readonly string[];
	/** What happens, in order. */
	readonly next: readonly string[];
}
