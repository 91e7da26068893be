import { assemble } from "../../core/assemble/assemble.ts";
import { visit } from "../../core/document/visit.ts";
import { viewOf } from "../../core/facts/view.ts";
import { mapTemplate } from "../../core/template/map-template.ts";
import type { Each, Table, Template } from "../../core/template/nodes.ts";
import { hasText } from "./properties/has-text.ts";
import type { Setting } from "./setting.ts";

/** Finds the lists that a case answers «ingen» and about which the document then says nothing. */
export type FindWordless = (answers: unknown) => readonly string[];

const mark = "none of ";
const today = "2026-01-01";

/** Sets a mark round what stands when a list is empty, so that it is known again in the document. */
export function wordlessLists({ template, kind, catalogue, language }: Setting): FindWordless {
	const marked = markNones(template);
	return (answers) => {
		const view = viewOf(kind, answers as never, catalogue, language);
		const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
		if (!Object.values(view.values).some(isEmpty)) return [];
		const wordless: string[] = [];
		visit(assemble(marked, { view, catalogue, language, today }).document.children, (node) => {
			if (node.type !== "clause" || !node.id.startsWith(mark)) return;
			if (!hasText(node.children)) wordless.push(node.id.slice(mark.length));
		});
		return wordless;
	};
}

function markNones(template: Template): Template {
	return mapTemplate(template, (node) =>
		node.type === "each" || node.type === "table" ? { ...node, none: [marked(node)] } : node,
	);
}

function marked({ of, none }: Each | Table): Each["none"][number] {
	return { type: "clause", id: mark + of, title: [], children: none };
}
