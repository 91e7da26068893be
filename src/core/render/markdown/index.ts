import { beforeSigning } from "../../document/before-signing.ts";
import { type Handlers, printNode } from "../../document/handlers.ts";
import type { Document, DocumentNode } from "../../document/nodes.ts";
import { escapeMarkdown } from "./escape.ts";
import { flowHandlers, type Level } from "./flow.ts";
import { phrasingHandlers } from "./phrasing.ts";

const top: Level = { above: 0 };

const handlers: Handlers<Level, string> = {
	...phrasingHandlers((nodes) => nodes.map((node) => print(node, top)).join("")),
	...flowHandlers(print),
};

function print(node: DocumentNode, level: Level): string {
	return printNode(handlers, node, level);
}

/** The document as Markdown, numbers written out: a form that a lawyer can read and a tool can compare. */
export function renderMarkdown(document: Document): string {
	const blocks = [
		`# ${escapeMarkdown(document.title)}`,
		`${escapeMarkdown(document.edition)}, ${document.dateText}`,
		document.draftMark ? `**${document.draftMark}**` : "",
		escapeMarkdown(document.proposal),
		...beforeSigning(document).map((list) => print(list, top)),
		...document.children.map((node) => print(node, top)),
	];
	return `${blocks.filter(Boolean).join("\n\n")}\n`;
}
