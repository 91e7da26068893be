import type { Appendix, Clause, DocumentNode, Phrasing } from "../../core/document/nodes.ts";
import { plainText } from "../../core/document/plain-text.ts";
import { childrenOf } from "../../core/document/visit.ts";
import type { Content } from "../content/content.ts";
import { publishedDocuments } from "./documents.ts";
import { publishedDraft } from "./draft.ts";

/** A part of the published text that has a heading and an address of its own. */
export interface Passage {
	/** `/delingsvilkar/segment/#taushetsplikt` */
	readonly address: string;
	readonly heading: string;
	/** Its visible words, blocks parted by line feeds; not those of the parts within it. */
	readonly text: string;
}

/** Any day: no passage says the date. */
const someDay = "2000-01-01";

/** Everything that is published as running text: documents clause by clause, prose by its headings, the glossary. */
export function passagesOf(content: Content): Passage[] {
	const documents = publishedDocuments(content).flatMap((document) => {
		const { children } = publishedDraft(document, content, someDay).document;
		return clausesIn(children, document.address);
	});
	const prose = content.prose.flatMap(({ page, sections }) =>
		sections.map(({ id, heading, text }): Passage => {
			const address = id === "" ? (page?.address ?? "") : `${page?.address}#${id}`;
			if (id !== "") return { address, heading, text };
			return { address, heading: page?.title ?? "", text: `${page?.lead ?? ""}\n${text}` };
		}),
	);
	const words = Object.entries(content.glossary?.data ?? {}).map(([name, entry]): Passage => {
		return { address: `/ordliste/#${name}`, heading: entry.term, text: entry.definition };
	});
	return [...documents, ...prose, ...words];
}

function clausesIn(nodes: readonly DocumentNode[], address: string): Passage[] {
	return nodes.flatMap((node): Passage[] => {
		if (node.type !== "clause" && node.type !== "appendix") {
			return clausesIn(childrenOf(node), address);
		}
		const heading = plainText(node.title);
		const passage = { address: `${address}#${node.id}`, heading, text: ownText(node) };
		return [passage, ...clausesIn(node.children, address)];
	});
}

/** The visible words of a clause, blocks parted by line feeds; not those of the clauses within it, nor «Kort sagt». */
export function ownText({ children }: Clause | Appendix): string {
	return children.flatMap(blocksOf).join("\n");
}

/** The blocks of words in a node, as a reader sees them. */
function blocksOf(node: DocumentNode): string[] {
	switch (node.type) {
		case "clause":
		case "appendix":
		case "summary":
		case "note":
			return [];
		case "paragraph":
		case "tableCell":
			return [plainText(node.children)];
		case "table":
			return [node.columns.join("\n"), ...node.children.flatMap(blocksOf)];
		case "signatureRow":
			return [`${node.label} ${plainText(node.children)}`];
		case "signature":
			return [plainText(node.party), ...node.children.flatMap(blocksOf)];
		case "alternative":
			return [node.condition, ...node.children.flatMap(blocksOf)];
		default:
			return isPhrase(node) ? [plainText([node])] : childrenOf(node).flatMap(blocksOf);
	}
}

function isPhrase(node: DocumentNode): node is Phrasing {
	return ["text", "strong", "emphasis", "link", "value", "blank", "reference"].includes(node.type);
}
