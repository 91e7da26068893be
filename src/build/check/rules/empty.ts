import type { AuthorIssue } from "../../../core/issue.ts";
import type { TemplateNode } from "../../../core/template/nodes.ts";
import type { Rule } from "../analysis.ts";

/**
 * A list may be answered «ingen», so a repetition says what stands then; and a component that holds nothing
 * would leave a heading without text. In a file that is not sound, what is missing may be what was not read.
 */
export const empty: Rule = ({ documents }) =>
	documents.flatMap(({ visits }) =>
		visits.flatMap(({ node, file }): AuthorIssue[] => {
			if (!node.place || !file.sound) return [];
			const component = componentOf[node.type];
			if (component && isEmpty(node)) {
				return [{ rule: "empty-component", values: { component }, place: node.place }];
			}
			if ((node.type === "each" || node.type === "table") && node.none.length === 0) {
				const values = { component: component ?? "", of: node.of };
				return [{ rule: "missing-none", values, place: node.place }];
			}
			return [];
		}),
	);

/** The components that must hold something. A row of signatures need not: it is a line to write on. */
const componentOf: Readonly<Partial<Record<TemplateNode["type"], string>>> = {
	appendix: "Appendix",
	clause: "Clause",
	column: "Column",
	duty: "Duty",
	each: "Each",
	inlineWhen: "When",
	note: "Note",
	signature: "Signature",
	signatures: "Signatures",
	summary: "Summary",
	table: "Table",
	term: "Term",
	when: "When",
};

function isEmpty(node: TemplateNode): boolean {
	if (node.type === "table") return node.columns.length === 0;
	if (!("children" in node)) return false;
	return node.children.length === 0 && !("otherwise" in node && node.otherwise.length > 0);
}
