import type { Draft, WordedFinding } from "../document/draft.ts";
import type { Document, Flow } from "../document/nodes.ts";
import { numberDocument } from "../document/numbering.ts";
import { visitClauses } from "../document/visit.ts";
import type { View } from "../facts/view.ts";
import type { Language } from "../language.ts";
import type { Catalogue } from "../schema/catalogue.ts";
import { atOnce, type Slices } from "../slices.ts";
import type { Template } from "../template/nodes.ts";
import { wordDate } from "../wording/date.ts";
import { assemblyWords } from "../wording/document-words.ts";
import type { Assembler } from "./assembler.ts";
import type { Context, Notes } from "./context.ts";
import { flowHandlers } from "./flow.ts";
import { joinLists } from "./join-lists.ts";
import { marksOf } from "./marks.ts";
import { openBlanks } from "./open-blanks.ts";
import { phrasingHandlers } from "./phrasing.ts";
import { storedCase } from "./stored-case.ts";
import { termsAppendices } from "./terms-appendices.ts";
import { tidyPhrasing } from "./tidy.ts";

/** What assembly needs beside the template. Time comes from outside: the same input gives the same draft. */
export interface AssemblyInput {
	readonly view: View;
	readonly catalogue: Catalogue;
	readonly language: Language;
	/** The day of the draft, `2026-11-23`. */
	readonly today: string;
	readonly findings?: readonly WordedFinding[];
}

const assembler: Assembler = {
	*flow(nodes, context) {
		const made: Flow[] = [];
		for (const node of nodes) {
			const part = flowHandlers[node.type](node as never, context, assembler);
			made.push(...(Array.isArray(part) ? part : yield* part));
		}
		return joinLists(made);
	},
	phrasing: (nodes, context) =>
		nodes.flatMap((node) => phrasingHandlers[node.type](node as never, context, assembler)),
	sentence: (nodes, context) => tidyPhrasing(assembler.phrasing(nodes, context)),
};

/**
 * Assembles a template over a case: conditions chosen, lists written out, values in words, numbers and
 * references computed. With no answers it gives the blank form.
 * @throws on a path or reference that the check of templates would have refused
 */
export function assemble(template: Template, input: AssemblyInput): Draft {
	return atOnce(assembleBySlices(template, input));
}

/** The same clause by clause and row by row, with a place between them where the work may be put down. */
export function* assembleBySlices(template: Template, input: AssemblyInput): Slices<Draft> {
	const { view, catalogue, language, today, findings = [] } = input;
	const words = assemblyWords[language];
	const notes: Notes = { editions: [], used: new Set(), words: new Map() };
	const context: Context = {
		view,
		catalogue,
		language,
		words,
		scope: new Map(),
		suffix: "",
		reasons: [],
		notes,
	};
	const flow = yield* assembler.flow(template.children, context);
	const appendices = yield* termsAppendices(template, context, assembler);
	const children = numberDocument([...flow, ...appendices], words);
	yield;
	const blanks = yield* openBlanks(children, context);
	yield;
	const proposal = catalogue.site.proposal[language] ?? catalogue.site.proposal.nb;
	if (proposal.trim() === "") throw new Error("A document without its proposal line");
	const document: Document = {
		type: "document",
		id: template.id,
		language,
		title: template.title,
		edition: words.edition(template.edition),
		date: today,
		dateText: wordDate(today, language),
		...marksOf(blanks, findings, words),
		proposal,
		words: { contents: words.contents, page: words.page, of: words.of },
		children,
	};
	const reasons = reasonsOf(children);
	return {
		document,
		blanks,
		reasons,
		wordedBy: wordedBy(children, reasons, notes),
		editions: notes.editions,
		findings,
		case: storedCase(view, notes.used),
	};
}

function wordedBy(
	flow: readonly Flow[],
	reasons: Draft["reasons"],
	{ words }: Notes,
): Draft["wordedBy"] {
	const found = new Map<string, readonly string[]>();
	visitClauses(flow, ({ id }) => {
		const fields = [...(words.get(id) ?? [])].filter((one) => !reasons.get(id)?.includes(one));
		if (fields.length > 0) found.set(id, fields);
	});
	return found;
}

function reasonsOf(flow: readonly Flow[]): Map<string, readonly string[]> {
	const reasons = new Map<string, readonly string[]>();
	visitClauses(flow, ({ id, reasons: why }) => {
		if (why.length > 0) reasons.set(id, [...new Set(why.flatMap(({ fields }) => fields))]);
	});
	return reasons;
}
