import type { Document, Flow, ListItem } from "../../document/nodes.ts";
import { bookmarkName } from "./names.ts";
import { plainText } from "./plain-text.ts";

/** A heading as the contents list shows it. */
export interface Entry {
	readonly bookmark: string;
	/** 1 for a clause of the document and for an appendix, 2 for one within it. */
	readonly level: number;
	/** Left out for an appendix: its number is part of the text. */
	readonly number?: string;
	readonly text: string;
}

/** The headings in reading order, and the bookmark of each id that has one. */
export interface Outline {
	readonly entries: readonly Entry[];
	readonly bookmarks: ReadonlyMap<string, string>;
}

/** Reads the headings before anything is printed: references point forwards too. */
export function readOutline(document: Document): Outline {
	const entries: Entry[] = [];
	const bookmarks = new Map<string, string>();

	function visit(nodes: readonly (Flow | ListItem)[], inAppendix: boolean): void {
		for (const node of nodes) {
			if (node.type === "clause") {
				const bookmark = bookmarkName("punkt", node.id);
				bookmarks.set(node.id, bookmark);
				const level = inAppendix ? node.depth + 1 : node.depth;
				entries.push({ bookmark, level, number: node.number, text: plainText(node.title) });
				visit(node.children, inAppendix);
			} else if (node.type === "appendix") {
				const bookmark = bookmarkName("bilag", node.id);
				bookmarks.set(node.id, bookmark);
				const text = `${node.label} ${node.number} ${plainText(node.title)}`;
				entries.push({ bookmark, level: 1, text });
				visit(node.children, true);
			} else if (node.type === "list" || node.type === "listItem" || node.type === "alternative") {
				visit(node.children, inAppendix);
			}
		}
	}

	visit(document.children, false);
	return { entries, bookmarks };
}
