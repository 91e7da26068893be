import type { CitedEdition } from "../document/draft.ts";
import type { Appendix, Flow, Reason } from "../document/nodes.ts";
import type { Slices } from "../slices.ts";
import { mapTemplate } from "../template/map-template.ts";
import type { Template, TemplateNode } from "../template/nodes.ts";
import type { Assembler } from "./assembler.ts";
import type { Context } from "./context.ts";
import { questionOf } from "./question.ts";
import { missingEdition, termsAppendixId, termsFormIn } from "./terms-form.ts";
import { noteUse } from "./value.ts";

/**
 * The terms in full, when they are to stand in the agreement: each as an appendix after its own, with its clauses
 * counted from 1 as where they are published. Summaries and guidance are no part of the terms, and stay behind.
 */
export function* termsAppendices(
	template: Template,
	context: Context,
	assemble: Assembler,
): Slices<Appendix[]> {
	const found = termsFormIn(context);
	const { editions } = context.notes;
	if (!found || found.value === "reference" || editions.length === 0) return [];
	noteUse(found, context);
	const isWhole = found.value === "fullText";
	const label = questionOf(found.name, context)?.label ?? found.name;
	const reason: Reason = { fields: found.fields, text: context.words.becauseOf(label) };
	const first = lastAppendix(template) + 1;
	const appendices: Appendix[] = [];
	for (const [index, edition] of editions.entries()) {
		const known = context.catalogue.editions?.[edition.id];
		const within = { ...context, suffix: `--${edition.id}`, reasons: [] };
		const text: Flow[] = known
			? yield* assemble.flow(
					withoutAsides({ ...template, children: known.tree as Template["children"] }),
					within,
				)
			: [{ type: "paragraph", children: [missingEdition(edition, found, context)] }];
		appendices.push({
			type: "appendix",
			id: termsAppendixId(edition.id),
			number: String(first + index),
			label: context.words.appendixHeading,
			title: [{ type: "text", value: edition.title }],
			reasons: [reason],
			children: [opening(edition, isWhole, context), ...text],
		});
	}
	return appendices;
}

function opening({ edition, address }: CitedEdition, isWhole: boolean, { words }: Context): Flow {
	const { setOutHere, repeatedHere } = words.termsTaken;
	if (isWhole)
		return { type: "paragraph", children: [{ type: "text", value: setOutHere(edition) }] };
	return {
		type: "paragraph",
		children: [
			{ type: "text", value: repeatedHere[0] },
			{ type: "link", url: address, children: [{ type: "text", value: address }] },
			{ type: "text", value: repeatedHere[1] },
		],
	};
}

function withoutAsides(template: Template): Template["children"] {
	return mapTemplate(template, (node) =>
		node.type === "summary" || node.type === "note" ? [] : node,
	).children;
}

/** The highest number that is taken, also by an appendix that is left out or stands elsewhere: numbers never move. */
function lastAppendix({ children }: Template): number {
	const numbers = (nodes: readonly TemplateNode[]): number[] =>
		nodes.flatMap((node) => {
			const within = "children" in node ? numbers(node.children) : [];
			const otherwise = "otherwise" in node ? numbers(node.otherwise) : [];
			return [
				...(node.type === "appendix" ? [node.number, node.last ?? 0] : []),
				...within,
				...otherwise,
			];
		});
	return Math.max(0, ...numbers(children));
}
