import type { Document, DocumentNode } from "../../document/nodes.ts";
import { uniqueNumbers } from "./names.ts";
import type { Outline } from "./outline.ts";
import type { ParagraphStyle } from "./styles/names.ts";

/** What one file has only once, filled while the nodes are printed. */
export interface State {
	/** A new number for a bookmark or a content control. */
	readonly number: (key: string) => number;
	/** Address -> relationship id, in the order the links stand. */
	readonly links: Map<string, string>;
	/** The bookmarks that are set. */
	readonly bookmarks: Set<string>;
	/** The paths of the content controls, in the order they stand. */
	readonly controls: string[];
	/** The lines of each comment, in the order their places stand; nothing in a file without them. */
	readonly comments: (readonly string[])[] | undefined;
	/** The paths in the list of open items: the first place of each gets a bookmark. */
	readonly openPaths: ReadonlySet<string>;
}

/** Where a node stands, and how the text there looks. */
export interface Context {
	readonly print: (node: DocumentNode, context: Context) => string;
	readonly state: State;
	readonly outline: Outline;
	readonly inAppendix: boolean;
	/** How many clauses the node stands in, within the document or within its appendix. */
	readonly clauseDepth: number;
	/** 0 outside lists. */
	readonly listDepth: number;
	/** The style of a paragraph here. */
	readonly text: ParagraphStyle;
	/** In a list item: the style that brings the item's marker, for its first paragraph. */
	readonly marker: ParagraphStyle | undefined;
	/** In a table: the widths of its columns. */
	readonly widths: readonly number[];
	readonly strong: boolean;
	readonly emphasis: boolean;
	readonly link: boolean;
}

/** The context of the document's outermost nodes. */
export function startContext(
	document: Document,
	outline: Outline,
	print: Context["print"],
	comments: boolean,
): Context {
	return {
		print,
		outline,
		state: {
			number: uniqueNumbers(),
			links: new Map(),
			bookmarks: new Set(),
			controls: [],
			comments: comments ? [] : undefined,
			openPaths: new Set(document.openItems?.children.map((blank) => blank.path)),
		},
		inAppendix: false,
		clauseDepth: 0,
		listDepth: 0,
		text: "BodyText",
		marker: undefined,
		widths: [],
		strong: false,
		emphasis: false,
		link: false,
	};
}
