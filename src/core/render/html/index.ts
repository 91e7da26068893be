import { beforeSigning } from "../../document/before-signing.ts";
import { contentsOf } from "../../document/contents.ts";
import { type Handlers, printNode } from "../../document/handlers.ts";
import type { Appendix, Clause, Document, DocumentNode, Flow } from "../../document/nodes.ts";
import { plainText } from "../../document/plain-text.ts";
import { atOnce, type Slices } from "../../slices.ts";
import type { HtmlOptions } from "./context.ts";
import { escapeHtml } from "./escape.ts";
import { flowHandlers, type Html } from "./flow.ts";
import { phrasingHandlers } from "./phrasing.ts";

export type { HtmlOptions } from "./context.ts";
export { printValue } from "./phrasing.ts";
export { withAnswer } from "./with-answer.ts";

const handlers: Handlers<HtmlOptions, Html> = {
	...phrasingHandlers(print),
	...flowHandlers(print, printBySlices),
};

function print(nodes: readonly DocumentNode[], options: HtmlOptions): string {
	const html = nodes.map((node) => printNode(handlers, node, options));
	return html.map((part) => (typeof part === "string" ? part : atOnce(part))).join("");
}

function* printBySlices(nodes: readonly DocumentNode[], options: HtmlOptions): Slices<string> {
	let html = "";
	for (const node of nodes) {
		yield;
		const part = printNode(handlers, node, options);
		html += typeof part === "string" ? part : yield* part;
	}
	return html;
}

/** A piece of a document that stands by itself on the page: its head, a list before it, a clause. */
export interface HtmlBlock {
	/** What it is called, the same from draft to draft; a clause by its id. */
	readonly key: string;
	/** Prints it: in a draft one element, or nothing. */
	readonly print: () => Slices<string>;
	/** The part of the document that it shows, if it is one. */
	readonly node?: Flow;
}

/**
 * The document as HTML, for its published page and for the preview alike.
 * @returns one `article`; every answer in it is escaped
 */
export function renderHtml(document: Document, options: HtmlOptions): string {
	const blocks = blocksOf(document, options).map((block) => atOnce(block.print()));
	return renderArticle(document, blocks.join(""));
}

/** What stands round the blocks of a document. */
export function renderArticle({ language }: Pick<Document, "language">, blocks: string): string {
	return `<article class="document" lang="${language}">${blocks}</article>`;
}

/** What stands in the `article`, piece by piece, so that only what is another has to be put on the page again. */
export function blocksOf(document: Document, options: HtmlOptions): HtmlBlock[] {
	const { published } = options;
	const inserted = (key: string, html: () => string): HtmlBlock => ({
		key,
		*print() {
			yield;
			return html();
		},
	});
	return [
		inserted("<header>", () => printHeader(document, options) + (published?.about ?? "")),
		...(published ? [] : beforeSigning(document)).map((list) =>
			inserted(list.title, () => print([list], options)),
		),
		inserted("<contents>", () => (options.withoutContents ? "" : printContents(document))),
		...document.children.map((node, index) => ({
			key: node.type === "clause" || node.type === "appendix" ? node.id : String(index),
			print: () => printBySlices([node], options),
			node,
		})),
	];
}

function printHeader(document: Document, { titleLevel, published }: HtmlOptions): string {
	const mark =
		document.draftMark && !published
			? `<p class="draft-mark">${escapeHtml(document.draftMark)}</p>`
			: "";
	return (
		`<header><h${titleLevel} class="title">${escapeHtml(document.title)}</h${titleLevel}>` +
		`<p class="edition">${escapeHtml(document.edition)}, ${escapeHtml(document.dateText)}</p>` +
		`${mark}<p class="proposal">${escapeHtml(document.proposal)}</p></header>`
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
