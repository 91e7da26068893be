import { beforeSigning } from "../../document/before-signing.ts";
import { type Handlers, printNode } from "../../document/handlers.ts";
import type { Document, DocumentNode } from "../../document/nodes.ts";
import { flowHandlers, type Level, underlined } from "./flow.ts";
import { phrasingHandlers } from "./phrasing.ts";

const top: Level = { columns: [] };

const handlers: Handlers<Level, string> = {
	...phrasingHandlers((nodes) => nodes.map((node) => print(node, top)).join("")),
	...flowHandlers(print),
};

function print(node: DocumentNode, level: Level): string {
	return printNode(handlers, node, level);
}

/**
 * The document as plain text, for an e-mail or a field in another form: the same words and numbers, a paragraph on
 * one line, blocks parted by an empty line.
 */
export function renderText(document: Document): string {
	const blocks = [
		underlined(document.title, "="),
		`${document.edition}, ${document.dateText}`,
		document.draftMark ?? "",
		document.proposal,
		...beforeSigning(document).map((list) => print(list, top)),
		...document.children.map((node) => print(node, top)),
	];
	return `${blocks.filter(Boolean).join("\n\n")}\n`;
}
