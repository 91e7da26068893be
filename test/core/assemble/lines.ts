import type { Draft } from "../../../src/core/document/draft.ts";
import type { Flow } from "../../../src/core/document/nodes.ts";
import { plainText } from "../../../src/core/document/plain-text.ts";

/**
 * The draft line by line, as a test can read it: what stands within a branch or a note is pushed in, and
 * no-break spaces are spaces.
 */
export function linesOf({ document }: Draft): string[] {
	return linesOfFlow(document.children).map((line) => line.replaceAll("\u00a0", " "));
}

function linesOfFlow(flow: readonly Flow[]): string[] {
	return flow.flatMap(linesOfNode);
}

function linesOfNode(node: Flow): string[] {
	switch (node.type) {
		case "paragraph":
			return [plainText(node.children)];
		case "clause":
			return [`${node.number} ${plainText(node.title)}`, ...linesOfFlow(node.children)];
		case "appendix":
			return [
				`${node.label} ${node.number} ${plainText(node.title)}`,
				...linesOfFlow(node.children),
			];
		case "list":
			return node.children.flatMap(({ marker, children }) => {
				const [first = "", ...others] = linesOfFlow(children);
				return [`${marker} ${first}`, ...others.map(inwards)];
			});
		case "alternative": {
			const asked = node.blank ? ` ${node.blank.text}` : "";
			return [node.condition + asked, ...linesOfFlow(node.children).map(inwards)];
		}
		case "table":
			return [
				node.columns.join(" | "),
				...node.children.map(({ children }) =>
					children.map((cell) => plainText(cell.children)).join(" | "),
				),
			];
		case "signatures":
			return node.children.flatMap(({ party, children }) => [
				plainText(party),
				...children.map((row) => `${row.label}: ${plainText(row.children)}`),
			]);
		case "summary":
			return [`${node.label}: ${plainText(node.children)}`];
		case "note":
			return ["Merk", ...linesOfFlow(node.children).map(inwards)];
	}
}

function inwards(line: string): string {
	return `  ${line}`;
}
