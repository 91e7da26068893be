import type { Appendix, Clause, Condition, Flow, Phrasing, Template } from "./nodes.ts";

/** The words of one clause or appendix in the form that is hashed. */
export interface ClauseText {
	readonly id: string;
	readonly text: string;
}

/**
 * The normative words of each clause, in order, in a form that can be compared for ever. NFC; spaces, quotes and
 * hyphens folded; answers and conditions as tokens; references without what they point to. No number and no id
 * is part of it, so that a moved clause is known again. Clauses within a clause have words of their own, with the
 * conditions that they stand under; what is no part of the text, summaries and notes, is left out.
 */
export function clauseTexts({ children }: Template): ClauseText[] {
	return textsIn(children, []);
}

/** @param branches the conditions and repetitions between these nodes and the clause around them */
function textsIn(nodes: readonly Flow[], branches: readonly string[]): ClauseText[] {
	return nodes.flatMap((node): ClauseText[] => {
		switch (node.type) {
			case "clause":
			case "appendix":
				return [{ id: node.id, text: textOf(node, branches) }, ...textsIn(node.children, [])];
			case "when":
				return [
					...textsIn(node.children, [...branches, when(node.condition)]),
					...textsIn(node.otherwise, [...branches, when(node.condition), "{otherwise}"]),
				];
			case "each":
				return [
					...textsIn(node.children, [...branches, `{each ${node.of}}`]),
					...textsIn(node.none, [...branches, `{each ${node.of}}`, "{none}"]),
				];
			default:
				return [];
		}
	});
}

function textOf({ title, children }: Clause | Appendix, branches: readonly string[]): string {
	return [...branches, phrases(title), ...blocks(children)].map(folded).filter(Boolean).join("\n");
}

/** A line for each paragraph, item or cell. */
function blocks(nodes: readonly Flow[]): string[] {
	return nodes.flatMap((node): string[] => {
		switch (node.type) {
			case "paragraph":
				return [phrases(node.children)];
			case "list":
				return node.children.flatMap((item) => blocks(item.children));
			case "precedence":
				return blocks(node.children);
			case "when":
				return branched(node.condition, blocks(node.children), blocks(node.otherwise));
			case "each":
				return repeated(node.of, blocks(node.children), blocks(node.none));
			case "table":
				return [
					`{table ${node.of}}`,
					...node.columns.flatMap(({ title, children }) => [title, phrases(children)]),
					"{none}",
					...blocks(node.none),
					"{/}",
				];
			case "terms":
				return [`{terms ${node.of}}`];
			case "signatures":
				return node.children.flatMap(({ party, children }) => [
					phrases(party),
					...children.map((row) => `${row.label} ${phrases(row.children)}`),
				]);
			default:
				return [];
		}
	});
}

function phrases(nodes: readonly Phrasing[]): string {
	return nodes.map(phrase).join("");
}

function phrase(node: Phrasing): string {
	switch (node.type) {
		case "text":
			return node.value;
		case "value":
			return `{${node.path}}`;
		case "reference":
			return "{ref}";
		case "limit":
			return node.words;
		case "inlineWhen":
			return branched(node.condition, [phrases(node.children)], [phrases(node.otherwise)]).join("");
		default:
			return phrases(node.children);
	}
}

/** A branch that holds nothing but clauses is no part of what stands around them. */
function branched(
	condition: Condition,
	children: readonly string[],
	otherwise: readonly string[],
): string[] {
	if (children.length + otherwise.length === 0) return [];
	return [when(condition), ...children, "{otherwise}", ...otherwise, "{/}"];
}

function repeated(of: string, children: readonly string[], none: readonly string[]): string[] {
	if (children.length + none.length === 0) return [];
	return [`{each ${of}}`, ...children, "{none}", ...none, "{/}"];
}

function when({ path, is, negated, answered }: Condition): string {
	const what = [negated ? "not" : "", answered ? "answered" : "", path, ...(is ?? [])];
	return `{when ${what.filter(Boolean).join(" ")}}`;
}

/** One way to write what can be written in several that look the same. */
export function folded(text: string): string {
	return text
		.replace(/\u00ad/g, "")
		.normalize("NFC")
		.replace(/[«»“”„‟"]/g, '"')
		.replace(/[‘’‚‛]/g, "'")
		.replace(/[\u2010-\u2015\u2212]/g, "-")
		.replace(/\s+/g, " ")
		.replace(/ (?=[.,;:)])/g, "")
		.trim();
}
