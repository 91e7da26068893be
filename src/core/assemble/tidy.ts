import type { InlineAlternative, Phrasing } from "../document/nodes.ts";

/**
 * Sews together what the branches left: no doubled space, no space before a comma, no doubled full stop
 * after a value that ends in one, no text split in two, nothing that holds no words.
 */
export function tidyPhrasing(nodes: readonly Phrasing[]): Phrasing[] {
	const seam: Seam = { last: "", atStart: true };
	const sewn = sewAll(nodes, seam, / +$/);
	return withoutEmpty(sewn);
}

/** Text under the needle; it may still lose its last space to what follows. */
interface SewnText {
	readonly type: "text";
	value: string;
}

interface Seam {
	/** The last character that the reader has passed, spaces aside. */
	last: string;
	/** Nothing has been passed yet: what stands here needs no space before it. */
	atStart: boolean;
	/** The text just passed, when nothing has followed it. */
	tail?: SewnText | undefined;
}

/** @param ragged what is cut off where the words end */
function sewAll(nodes: readonly Phrasing[], seam: Seam, ragged?: RegExp): Phrasing[] {
	const sewn = nodes.flatMap((node) => sewOne(node, seam));
	if (ragged && seam.tail) seam.tail.value = seam.tail.value.replace(ragged, "");
	return sewn;
}

function sewOne(node: Phrasing, seam: Seam): Phrasing[] {
	if (node.type === "text") return sewText(node.value, seam);
	if (node.type === "inlineAlternative") return sewAlternative(node, seam);
	if ("children" in node) return [{ ...node, children: sewAll(node.children, seam) }];
	const last = node.type === "value" ? node.text.slice(-1) : "x";
	Object.assign(seam, { last, atStart: false, tail: undefined });
	return [node];
}

function sewText(text: string, seam: Seam): SewnText[] {
	let value = text.replace(/ {2,}/g, " ");
	const { tail, last } = seam;
	if (seam.atStart || tail?.value.endsWith(" ") || /[(«]/.test(last)) value = value.trimStart();
	if (/^[.,;:)»]/.test(value) && tail) tail.value = tail.value.trimEnd();
	if (last === "." && /^\.(?!\.)/.test(value)) value = value.slice(1);
	if (value === "") return [];
	const node: SewnText = { type: "text", value };
	Object.assign(seam, { last: value.trimEnd().slice(-1) || last, atStart: false, tail: node });
	return [node];
}

/** Undecided words stand in brackets of their own: apart from what precedes, and without a comma at their ends. */
function sewAlternative(node: InlineAlternative, seam: Seam): Phrasing[] {
	const apart = seam.atStart || seam.tail?.value.endsWith(" ") || /[(«]/.test(seam.last);
	const gap: SewnText[] = apart ? [] : [{ type: "text", value: " " }];
	const inside: Seam = { last: "", atStart: true };
	const [first, ...others] = sewAll(node.children, inside, /[ ,]+$/);
	const start = first?.type === "text" ? { ...first, value: first.value.replace(/^[ ,]+/, "") } : first;
	const children = withoutEmpty(start ? [start, ...others] : []);
	const { blank } = node;
	if (children.length === 0 && !blank) return [];
	Object.assign(seam, { last: "]", atStart: false, tail: undefined });
	return [...gap, ...(children.length > 0 ? [{ ...node, children }] : blank ? [blank] : [])];
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
