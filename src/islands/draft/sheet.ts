import { clauseWords } from "../../core/document/changes.ts";
import type { Document } from "../../core/document/nodes.ts";
import {
	blocksOf,
	type HtmlBlock,
	type HtmlOptions,
	printValue,
	renderArticle,
	withAnswer,
} from "../../core/render/html/index.ts";
import type { Slices } from "../../core/slices.ts";
import { takeOutMarks } from "./change-mark.ts";
import { arrange } from "./dom.ts";
import { type Edit, editsBetween } from "./patch.ts";

const options: HtmlOptions = {
	titleLevel: 2,
	questionAddress: (field) => `#felt-${field}`,
	reasons: true,
	notes: true,
};

/** A block of the draft as it stands on the page. */
interface Standing {
	html: string;
	/** The words of its clauses by id; undefined when they are to be read anew. */
	words: ReadonlyMap<string, string> | undefined;
	readonly element: Element | undefined;
}

/** A block of a draft that is not on the page yet. */
interface Made {
	readonly key: string;
	readonly html: string;
	/** Where it says something else than the block that stands there. */
	readonly element: Element | undefined;
	/** What makes the block that stands there say it; undefined where the new one takes its place. */
	readonly edits: readonly Edit[] | undefined;
	readonly words: ReadonlyMap<string, string>;
}

/** What the page shows of a draft. */
interface Shown {
	/** Whether anything was put on the page. */
	readonly isOther: boolean;
	/** The words of all clauses by id. */
	readonly words: ReadonlyMap<string, string>;
}

/**
 * The draft on the page, block by block. What is the same is left as it stands, with what is focused or selected in it,
 * and the browser has nothing to do for it.
 */
export class Sheet {
	readonly #place: HTMLElement;
	#blocks: ReadonlyMap<string, Standing> = new Map();

	constructor(place: HTMLElement) {
		this.#place = place;
	}

	/** Shows a draft. It is put on the page at once when all of it is made. */
	*show(document: Document): Slices<Shown> {
		const made: Made[] = [];
		const before = this.#blocks;
		for (const { key, print, node } of blocksOf(document, options)) {
			const html = yield* print();
			const was = before.get(key);
			const isSame = was?.html === html;
			const element = isSame ? undefined : yield* elementBySlices(html);
			const edits = yield* editsOf(was?.element, element);
			if (!isSame) yield;
			const words = (isSame && was.words) || wordsOf(node);
			made.push({ key, html, element, edits, words });
		}
		const article = this.#article(document);
		const blocks = new Map<string, Standing>();
		let isOther = false;
		for (const { key, html, element, edits, words } of made) {
			const was = before.get(key);
			const standing =
				was?.html === html ? was : { html, element: placed(was, element, edits), words };
			standing.words = words;
			blocks.set(key, standing);
			isOther ||= standing !== was;
		}
		isOther ||= [...before.keys()].some((key) => !blocks.has(key));
		this.#blocks = blocks;
		arrange(
			article,
			[...blocks.values()].flatMap(({ element }) => element ?? []),
		);
		const words = [...blocks.values()].flatMap((block) => [...(block.words ?? [])]);
		return { isOther, words: new Map(words) };
	}

	/** The places that show an answer, or that it is missing. */
	placesOf(path: string): Element[] {
		const name = CSS.escape(path);
		return [...this.#place.querySelectorAll(`bdi[data-path="${name}"], a[data-blank="${name}"]`)];
	}

	/**
	 * Puts an answer where it stands, and where it is missing.
	 * @returns the places that show it now
	 */
	put(path: string, words: string): Element[] {
		const places = this.placesOf(path);
		for (const block of this.#blocks.values()) {
			if (!places.some((place) => block.element?.contains(place))) continue;
			block.html = withAnswer(block.html, path, words);
			block.words = undefined;
		}
		return places.map((place) => {
			const [text] = place.childNodes;
			const isPlain = place.matches("bdi") && place.childNodes.length === 1;
			if (isPlain && text instanceof Text && !words.includes("\n")) {
				if (text.data !== words) text.data = words;
				return place;
			}
			const made = elementOf(printValue(path, words)) ?? place;
			place.replaceWith(made);
			return made;
		});
	}

	/** The element round the blocks. The first draft takes the place of what the page came with. */
	#article(document_: Document): Element {
		if (this.#blocks.size === 0) this.#place.innerHTML = renderArticle(document_, "");
		const article = this.#place.firstElementChild;
		if (!article) throw new Error("No place for the blocks");
		return article;
	}
}

function* editsOf(
	standing: Element | undefined,
	wanted: Element | undefined,
): Slices<readonly Edit[] | undefined> {
	if (!standing || !wanted || standing.nodeName !== wanted.nodeName) return undefined;
	return yield* editsBetween(standing, wanted);
}

/** The block that stood there, saying what the new one says; or the new one. */
function placed(
	was: Standing | undefined,
	wanted: Element | undefined,
	edits: readonly Edit[] | undefined,
): Element | undefined {
	if (!was?.element || !edits) return wanted;
	takeOutMarks(was.element);
	for (const edit of edits) edit();
	return was.element;
}

function wordsOf(node: HtmlBlock["node"]): ReadonlyMap<string, string> {
	return node ? clauseWords({ children: [node] }) : new Map();
}

/** How much the browser reads of a long block at a time, in characters. */
const portion = 8192;

/** The same a portion at a time: a document of its own is the one place where a browser reads on from where it was. */
function* elementBySlices(html: string): Slices<Element | undefined> {
	if (html.length <= portion) return elementOf(html);
	const holder = document.implementation.createHTMLDocument();
	holder.write("<!doctype html>");
	for (let read = 0; read < html.length; read += portion) {
		holder.write(html.slice(read, read + portion));
		yield;
	}
	holder.close();
	return holder.body.firstElementChild ?? undefined;
}

function elementOf(html: string): Element | undefined {
	const holder = document.createElement("template");
	holder.innerHTML = html;
	return holder.content.firstElementChild ?? undefined;
}
