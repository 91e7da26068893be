import type { Blank } from "../../../core/document/nodes.ts";
import { visit } from "../../../core/document/visit.ts";
import { assemblyWords } from "../../../core/wording/document-words.ts";
import type { Breach, Property } from "./property.ts";

/** What is missing, and what an undecided branch depends on, is said in words and never by a path. */
export const words: Property = ({ document, blanks }, { view, language }) => {
	const { condition, inlineCondition, missing } = assemblyWords[language];
	const isPath = (label: string) =>
		/^\w+(\.\w+)+$/.test(label) || Object.hasOwn(view.vocabulary, label);
	const isWordless = ({ label, text, field, path }: Blank) =>
		label.trim() === "" ||
		isPath(label) ||
		[path, field].includes(label) ||
		text !== missing(label);
	const breaches: Breach[] = [];
	visit([...document.children, ...blanks], (node) => {
		if (node.type === "blank" && isWordless(node)) {
			breaches.push({ rule: "blank-without-words", at: node.path });
		}
		const wordless =
			node.type === "alternative"
				? condition("")
				: node.type === "inlineAlternative"
					? inlineCondition("")
					: undefined;
		if (wordless !== undefined && "condition" in node && node.condition === wordless) {
			breaches.push({ rule: "condition-without-words", at: node.blank?.path ?? "" });
		}
	});
	return breaches;
};
