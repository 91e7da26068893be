import type { Document } from "../../../src/core/document/nodes.ts";

/** Where a node stands, as far as its looks depend on it. */
export interface Context {
	/** The places that the list of open items points at, and which of them are set. */
	readonly places: { readonly open: ReadonlySet<string>; readonly set: Set<string> };
	/** What has a heading in the document: a reference to anything else is plain text. */
	readonly targets: ReadonlySet<string>;
	readonly inAppendix: boolean;
	readonly listDepth: number;
	/** The style of a paragraph here, and that of the first one of a list item. */
	readonly text: string;
	readonly marker: string | undefined;
	readonly bold: boolean;
	readonly italics: boolean;
	readonly link: boolean;
}

export function startContext({ openItems }: Document, targets: ReadonlySet<string>): Context {
	const open = new Set(openItems?.children.map(({ path }) => path));
	return {
		places: { open, set: new Set() },
		targets,
		inAppendix: false,
		listDepth: 0,
		text: "BodyText",
		marker: undefined,
		bold: false,
		italics: false,
		link: false,
	};
}

/** The bookmark of an id or a path. Word takes 40 letters, digits and low lines. */
export function anchor(prefix: "punkt" | "felt", id: string): string {
	return `${prefix}_${id.replace(/\W/g, "_")}`.slice(0, 40);
}
