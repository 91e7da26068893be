import type { Document, Flow, ListItem, Phrasing } from "../../../../src/core/document/nodes.ts";

/**
 * What a printed document says, read from the tree and nothing else: one line for each paragraph, heading, list
 * item and cell, white space collapsed. Renderers must say the same in the same order.
 */
export function readingOrder(document: Document): string[] {
	return [
		document.title,
		`${document.edition}, ${document.dateText}`,
		...(document.draftMark === undefined ? [] : [document.draftMark]),
		document.proposal,
		...[document.openItems, document.corrections, document.checks].flatMap((list) =>
			list ? [list.title, ...list.children.map(({ label }) => `– ${label}`)] : [],
		),
		...contents(document),
		...document.children.flatMap((node) => flow(node)),
	]
		.map((line) => line.replace(/\s+/g, " ").trim())
		.filter((line) => line !== "");
}

/** Two levels of headings below «Innhold». */
export function contents(document: Document): string[] {
	const entries = document.children.flatMap((node) => headings(node, false));
	return entries.length === 0 ? [] : [document.words.contents, ...entries];
}

function headings(node: Flow | ListItem, inAppendix: boolean): string[] {
	switch (node.type) {
		case "clause": {
			const shown = node.depth + (inAppendix ? 1 : 0) <= 2;
			const below = node.children.flatMap((child) => headings(child, inAppendix));
			return shown ? [`${node.number} ${phrasing(node.title)}`, ...below] : below;
		}
		case "appendix":
			return [
				`${node.label} ${node.number} ${phrasing(node.title)}`,
				...node.children.flatMap((child) => headings(child, true)),
			];
		case "alternative":
		case "list":
		case "listItem":
			return node.children.flatMap((child: Flow | ListItem) => headings(child, inAppendix));
		default:
			return [];
	}
}

function flow(node: Flow, marker = ""): string[] {
	switch (node.type) {
		case "paragraph":
			return [`${marker} ${phrasing(node.children)}`];
		case "alternative": {
			const condition = `${marker} ${node.condition} ${node.blank?.text ?? ""}`;
			return [condition, ...node.children.flatMap((child) => flow(child))];
		}
		case "clause":
			return [
				`${node.number} ${phrasing(node.title)}`,
				...node.children.flatMap((child) => flow(child)),
			];
		case "appendix":
			return [
				`${node.label} ${node.number} ${phrasing(node.title)}`,
				...node.children.flatMap((child) => flow(child)),
			];
		case "list":
			return node.children.flatMap(item);
		case "table":
			return [
				...node.columns,
				...node.children.flatMap((row) => row.children.map((cell) => phrasing(cell.children))),
			];
		case "signatures":
			return node.children.flatMap((signature) => [
				phrasing(signature.party),
				...signature.children.flatMap((row) => [row.label, phrasing(row.children)]),
			]);
		case "summary":
		case "note":
			return [];
	}
}

function item(node: ListItem): string[] {
	const printed = node.children.filter(({ type }) => type !== "summary" && type !== "note");
	const [first, ...rest] = printed;
	const led = first?.type === "paragraph" || first?.type === "alternative";
	return led
		? [...flow(first, node.marker), ...rest.flatMap((child) => flow(child))]
		: [node.marker, ...printed.flatMap((child) => flow(child))];
}

/** The words of a sentence. */
export function phrasing(nodes: readonly Phrasing[]): string {
	return nodes
		.map((node) => {
			switch (node.type) {
				case "text":
					return node.value;
				case "value":
				case "blank":
					return node.text;
				case "reference": {
					const { within } = node;
					const outer = within ? `${within.label} ${within.number} ` : "";
					return `${outer}${node.label} ${node.number}`;
				}
				case "inlineAlternative": {
					const missing = node.blank ? `${node.blank.text} ` : "";
					return `${missing}[${node.condition}: ${phrasing(node.children)}]`;
				}
				default:
					return phrasing(node.children);
			}
		})
		.join("");
}
