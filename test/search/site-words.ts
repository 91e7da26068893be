import { readFileSync } from "node:fs";
import type { Content } from "../../src/build/content/content.ts";
import type { NumberedClause } from "../../src/build/published/numbered-clauses.ts";
import { siteDocuments } from "../../src/build/published/site-documents.ts";
import { root } from "../../src/build/root.ts";
import type { DocumentNode, Phrasing } from "../../src/core/document/nodes.ts";
import { plainText } from "../../src/core/document/plain-text.ts";
import { childrenOf } from "../../src/core/document/visit.ts";

const phrases = ["text", "value", "blank", "reference", "inlineAlternative"];

/** What a clause says itself: its heading, its «Kort sagt», its text and its notes, not the clauses within it. */
export function wordsOfClause({ node }: NumberedClause): string {
	return childrenOf(node).map(textOf).join(" ");
}

function textOf(node: DocumentNode): string {
	if (node.type === "clause" || node.type === "appendix") return "";
	if (phrases.includes(node.type)) return plainText([node as Phrasing]);
	const condition = node.type === "alternative" ? `${node.condition} ` : "";
	const between = node.type === "paragraph" || node.type === "summary" ? "" : " ";
	return condition + childrenOf(node).map(textOf).join(between);
}

/** The words of a text in lower case, each once: what a hyphen joins is one word, and so is each of its parts. */
export function wordsIn(text: string): Set<string> {
	const found = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
	return new Set(found.flatMap((word) => [word, ...word.split("-")]));
}

/** A file, or a folder, of what is written once more in nynorsk. */
const inNynorsk = /\/nn[/.]/;

/**
 * Every word of the documents, and of all that lies in `content/`, also what a reader is not shown. What is written once
 * more in nynorsk is left out: the search finds the texts in bokmål, and leads no word to the others.
 */
export function siteWords(content: Content): Set<string> {
	const clauses = siteDocuments(content).flatMap((document) => document.clauses);
	const texts = content.files
		.filter((path) => !path.startsWith("content/editions/") && !inNynorsk.test(path))
		.map((path) => readFileSync(root + path, "utf8"));
	return wordsIn([...texts, ...clauses.map(wordsOfClause)].join("\n"));
}
