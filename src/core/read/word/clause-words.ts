import { skipped } from "./controls.ts";
import { type Element, elementsOf } from "./xml.ts";

/** The words of one clause or appendix, without those of the clauses within it. */
export interface ClauseWords {
	/** The bookmark at its heading, `punkt_taushetsplikt`. */
	readonly bookmark: string;
	readonly title: string;
	/** What it says, in the form in which it is compared: answers and numbers are not wording. */
	readonly words: string;
}

/** The headings of clauses and appendices bear bookmarks of these names (`render/docx/names.ts`). */
const headingMark = /^(?:punkt|bilag)_/;

/** The clauses of a document in reading order. What stands before the first of them is not one. */
export function clauseWordsOf(document: Element): ClauseWords[] {
	const clauses: { bookmark: string; title: string; lines: string[] }[] = [];
	for (const paragraph of paragraphsOf(document)) {
		const bookmark = bookmarksIn(paragraph).find((name) => headingMark.test(name));
		const words = folded(wordingOf(paragraph));
		if (bookmark !== undefined) clauses.push({ bookmark, title: words, lines: [] });
		if (words !== "") clauses.at(-1)?.lines.push(words);
	}
	return clauses.map(({ bookmark, title, lines }) => ({
		bookmark,
		title,
		words: lines.join("\n"),
	}));
}

/** The paragraphs in reading order, those in tables and controls among them. */
function paragraphsOf(element: Element): Element[] {
	return elementsOf(element).flatMap((child) => {
		if (skipped.has(child.name)) return [];
		return child.name === "p" ? [child] : paragraphsOf(child);
	});
}

function bookmarksIn(element: Element): string[] {
	return elementsOf(element).flatMap((child) =>
		child.name === "bookmarkStart" ? [child.attributes.get("name") ?? ""] : bookmarksIn(child),
	);
}

/** An answer, and the result of a field, whatever they say. */
const answer = "\u25a1";
const number = "#";

/** The text of a paragraph with tokens for what is not wording. */
function wordingOf(paragraph: Element): string {
	let depth = 0;
	let inResult = false;
	const read = (element: Element): string => {
		if (skipped.has(element.name)) return "";
		switch (element.name) {
			case "sdt":
				return inResult ? "" : answer;
			case "fldSimple":
				return number;
			case "fldChar": {
				const type = element.attributes.get("fldCharType");
				if (type === "begin") depth += 1;
				if (type === "end") depth -= 1;
				inResult = depth > 0;
				return type === "separate" ? number : "";
			}
			case "t":
				return inResult ? "" : element.children.filter((one) => typeof one === "string").join("");
			case "br":
			case "cr":
			case "tab":
				return " ";
			case "noBreakHyphen":
				return "-";
			default:
				return elementsOf(element).map(read).join("");
		}
	};
	return read(paragraph);
}

/** What programs change of themselves: spaces, quotation marks, hyphens and signs that are not seen. */
function folded(text: string): string {
	return text
		.normalize("NFC")
		.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
		.replace(/[\u2018\u2019\u201a\u2032]/g, "'")
		.replace(/[\u201c-\u201e\u00ab\u00bb\u2033]/g, '"')
		.replace(/[\u2010-\u2015\u2212]/g, "-")
		.replace(/\s+/g, " ")
		.trim();
}
