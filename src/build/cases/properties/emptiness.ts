import type { Flow, Table } from "../../../core/document/nodes.ts";
import { plainText } from "../../../core/document/plain-text.ts";
import { containersOf } from "./containers.ts";
import { hasText } from "./has-text.ts";
import type { Breach, DocumentRule, Property } from "./property.ts";

/** No list, table, paragraph or branch is empty, and nothing stands under no heading. */
export const emptiness: Property = ({ document }) =>
	containersOf(document).flatMap(({ flow, at, isAside }) =>
		flow.flatMap((node) =>
			rulesBroken(node, isAside).map((rule): Breach => ({ rule, at: "id" in node ? node.id : at })),
		),
	);

function rulesBroken(node: Flow, isAside: boolean): DocumentRule[] {
	switch (node.type) {
		case "clause":
		case "appendix":
			return plainText(node.title).trim() === "" || !hasText(node.children)
				? ["heading-without-text"]
				: [];
		case "list": {
			const isEmpty = ({ children }: { readonly children: readonly Flow[] }) => !hasText(children);
			return node.children.length === 0 || node.children.some(isEmpty) ? ["empty-list"] : [];
		}
		case "table":
			return rulesBrokenByTable(node);
		case "paragraph":
		case "summary":
			return plainText(node.children).trim() === "" ? ["empty-paragraph"] : [];
		case "alternative":
			return isAside || hasText(node.children) ? [] : ["empty-alternative"];
		case "signatures":
			return node.children.length === 0 ? ["empty-list"] : [];
		case "note":
			return node.children.length === 0 ? ["empty-paragraph"] : [];
	}
}

function rulesBrokenByTable({ columns, children }: Table): DocumentRule[] {
	if (columns.length === 0 || children.length === 0) return ["empty-table"];
	const cells = children.flatMap((row) => row.children);
	const isWhole = children.every((row) => row.children.length === columns.length);
	const isFilled = cells.every((cell) => plainText(cell.children).trim() !== "");
	return isWhole && isFilled ? [] : ["empty-cell"];
}
