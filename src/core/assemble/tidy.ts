import type { InlineAlternative, Phrasing } from "../document/nodes.ts";

/**
 * Sews together what the branches left: no doubled space, no space before a comma, no doubled full stop
 * after a value that ends in one, no text split in two, nothing that holds no words.
 */
export function tidyPhrasing(nodes: readonly Phrasing[]): Phrasing[] {
	const seam: Seam = { last: "", edge: " ", tail: [] };
	const sewn = sewAll(nodes, seam);
	trimEnd(seam, " ");
	return withoutEmpty(sewn);
}

/** Text under the needle; it may still lose its end to what follows. */
interface SewnText {
	readonly type: "text";
	value: string;
}

interface Seam {
	/** The last character that the reader has passed, spaces aside. */
	last: string;
	/** While nothing has been passed: the signs that may not begin these words. */
	edge: string;
	/** The texts just passed, with nothing else between them. */
	tail: SewnText[];
}

function sewAll(nodes: readonly Phrasing[], seam: Seam): Phrasing[] {
	return nodes.flatMap((node): Phrasing[] => {
		if (node.type === "text") return sewText(node.value, seam);
		if (node.type === "inlineAlternative") return sewAlternative(node, seam);
		if ("children" in node) return [{ ...node, children: sewAll(node.children, seam) }];
		pass(node.type === "value" ? node.text.slice(-1) : "x", [], seam);
		return [node];
	});
}

function sewText(text: string, seam: Seam): SewnText[] {
	let value = text.includes("  ") ? text.replace(/ {2,}/g, " ") : text;
	value = withoutStart(value, seam.edge);
	if (isApart(seam)) value = withoutStart(value, " ");
	if (/^[.,;:)»]/.test(value)) trimEnd(seam, " ");
	if (seam.last === "." && /^\.(?!\.)/.test(value)) value = value.slice(1);
	if (value === "") return [];
	const node: SewnText = { type: "text", value };
	pass(withoutEnd(value, " ").slice(-1) || seam.last, [...seam.tail, node], seam);
	return [node];
}

/** Undecided words stand in brackets of their own: apart from what precedes, and without a comma at their ends. */
function sewAlternative(node: InlineAlternative, seam: Seam): Phrasing[] {
	const inside: Seam = { last: "", edge: " ,", tail: [] };
	const sewn = sewAll(node.children, inside);
	trimEnd(inside, " ,");
	const children = withoutEmpty(sewn);
	const { blank } = node;
	const kept = children.length > 0 ? { ...node, children } : blank;
	if (!kept) return [];
	const gap: SewnText[] = isApart(seam) ? [] : [{ type: "text", value: " " }];
	pass("]", [], seam);
	return [...gap, kept];
}

/** Whether what comes needs no space before it. */
function isApart({ edge, tail, last }: Seam): boolean {
	return edge !== "" || tail.at(-1)?.value.endsWith(" ") === true || /[(«]/.test(last);
}

function pass(last: string, tail: SewnText[], seam: Seam): void {
	Object.assign(seam, { last, tail, edge: "" });
}

function trimEnd({ tail }: Seam, signs: string): void {
	for (let index = tail.length - 1; index >= 0; index -= 1) {
		const text = tail[index];
		if (!text) return;
		text.value = withoutEnd(text.value, signs);
		if (text.value !== "") return;
	}
}

/* Loops, not patterns: every sentence of every draft goes through here, and a pattern that ends in `$` looks at each space. */

function withoutStart(text: string, signs: string): string {
	let start = 0;
	while (start < text.length && signs.includes(text.charAt(start))) start += 1;
	return text.slice(start);
}

function withoutEnd(text: string, signs: string): string {
	let end = text.length;
	while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}

/** Leaves out what holds no words, and makes one text of those that meet. */
function withoutEmpty(nodes: readonly Phrasing[]): Phrasing[] {
	const kept: Phrasing[] = [];
	for (const node of nodes) {
		const before = kept[kept.length - 1];
		if (node.type === "text") {
			if (node.value === "") continue;
			if (before?.type === "text") {
				kept[kept.length - 1] = { type: "text", value: before.value + node.value };
			} else kept.push(node);
		} else if ("children" in node) {
			const children = withoutEmpty(node.children);
			if (children.length > 0) kept.push({ ...node, children });
		} else kept.push(node);
	}
	return kept;
}
