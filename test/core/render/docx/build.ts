import type {
	Blank,
	Clause,
	Emphasis,
	Flow,
	Link,
	List,
	Paragraph,
	Phrasing,
	Reference,
	Signature,
	Strong,
	Table,
	Text,
	Value,
} from "../../../../src/core/document/nodes.ts";

/** Short ways to write document nodes; a string stands for plain text. */

type Words = string | Phrasing;

export function phrasing(words: readonly Words[]): Phrasing[] {
	return words.map((word) => (typeof word === "string" ? text(word) : word));
}

export function text(value: string): Text {
	return { type: "text", value };
}

export function strong(...words: Words[]): Strong {
	return { type: "strong", children: phrasing(words) };
}

export function emphasis(...words: Words[]): Emphasis {
	return { type: "emphasis", children: phrasing(words) };
}

export function link(url: string, ...words: Words[]): Link {
	return { type: "link", url, children: phrasing(words) };
}

export function value(path: string, label: string, words: string): Value {
	return { type: "value", path, label, text: words };
}

export function blank(path: string, label: string): Blank {
	return { type: "blank", path, field: path, label, text: `[mangler: ${label}]` };
}

export function reference(
	kind: "clause" | "appendix",
	to: string,
	number: string,
	within?: { readonly to: string; readonly number: string },
): Reference {
	return {
		type: "reference",
		kind,
		to,
		number,
		label: kind === "clause" ? "punkt" : "bilag",
		...(within ? { within: { label: "bilag", ...within } } : {}),
	};
}

export function paragraph(...words: Words[]): Paragraph {
	return { type: "paragraph", children: phrasing(words) };
}

export function clause(
	id: string,
	number: string,
	title: string | readonly Words[],
	...children: Flow[]
): Clause {
	return {
		type: "clause",
		id,
		number,
		depth: number.split(".").length,
		title: phrasing(typeof title === "string" ? [title] : title),
		reasons: [],
		children,
	};
}

/** Items are written as [marker, …content]. */
export function list(ordered: boolean, ...items: [marker: string, ...content: Flow[]][]): List {
	return {
		type: "list",
		ordered,
		children: items.map(([marker, ...children]) => ({ type: "listItem", marker, children })),
	};
}

export function table(caption: string, columns: string[], ...rows: Words[][]): Table {
	return {
		type: "table",
		caption,
		columns,
		children: rows.map((cells, index) => ({
			type: "tableRow",
			id: `row-${index + 1}`,
			children: cells.map((cell) => ({ type: "tableCell", children: phrasing([cell]) })),
		})),
	};
}

/** Rows are written as [label, …content]; no content is a line to write on. */
export function signature(
	party: Words,
	...rows: [label: string, ...content: Words[]][]
): Signature {
	return {
		type: "signature",
		party: phrasing([party]),
		children: rows.map(([label, ...content]) => ({
			type: "signatureRow",
			label,
			children: phrasing(content),
		})),
	};
}
