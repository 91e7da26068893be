import { beforeSigning } from "../../document/before-signing.ts";
import { contentsOf } from "../../document/contents.ts";
import { type Handlers, printNode } from "../../document/handlers.ts";
import type { Appendix, Clause, Document, DocumentNode } from "../../document/nodes.ts";
import { plainText } from "../../document/plain-text.ts";
import type { HtmlOptions } from "./context.ts";
import { escapeHtml } from "./escape.ts";
import { flowHandlers } from "./flow.ts";
import { phrasingHandlers } from "./phrasing.ts";

export type { HtmlOptions } from "./context.ts";

const handlers: Handlers<HtmlOptions, string> = {
	...phrasingHandlers(print),
	...flowHandlers(print),
};

function print(nodes: readonly DocumentNode[], options: HtmlOptions): string {
	return nodes.map((node) => printNode(handlers, node, options)).join("");
}

/**
 * The document as HTML, for its published page and for the preview alike.
 * @returns one `article`; every answer in it is escaped
 */
export function renderHtml(document: Document, options: HtmlOptions): string {
	const { titleLevel } = options;
	const { published } = options;
	const mark =
		document.draftMark && !published
			? `<p class="draft-mark">${escapeHtml(document.draftMark)}</p>`
			: "";
	return (
		`<article class="document" lang="${document.language}">` +
		`<header><h${titleLevel} class="title">${escapeHtml(document.title)}</h${titleLevel}>` +
		`<p class="edition">${escapeHtml(document.edition)}, ${escapeHtml(document.dateText)}</p>` +
		`${mark}<p class="proposal">${escapeHtml(document.proposal)}</p></header>` +
		(published?.about ?? "") +
		(published ? "" : print(beforeSigning(document), options)) +
		(options.withoutContents ? "" : printContents(document)) +
		`${print(document.children, options)}</article>`
	);
}

/** One clause or appendix by itself. Its heading is of the level given, whatever its depth in the document. */
export function renderClause(node: Clause | Appendix, options: HtmlOptions): string {
	const depth = node.type === "clause" ? node.depth : 1;
	return print([node], { ...options, titleLevel: options.titleLevel - depth });
}

/** The list of clauses and appendices, two levels deep, as in the Word file. */
function printContents(document: Document): string {
	const items = contentsOf(document).map(
		({ id, number, title, depth }) =>
			`<li data-depth="${depth}"><a href="#${escapeHtml(id)}"><span class="number">${number}</span> ` +
			`${escapeHtml(plainText(title))}</a></li>`,
	);
	const name = escapeHtml(document.words.contents);
	return `<nav class="contents" aria-label="${name}"><p class="contents-title">${name}</p><ul role="list">${items.join("")}</ul></nav>`;
}
