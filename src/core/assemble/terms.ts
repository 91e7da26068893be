import type { CitedEdition } from "../document/draft.ts";
import type { Flow, Phrasing } from "../document/nodes.ts";
import { referenceTo } from "../document/references.ts";
import type { Row } from "../facts/fact.ts";
import type { FlowHandlers } from "./assembler.ts";
import { type Context, noteWords } from "./context.ts";
import { type Found, lookUp } from "./lookup.ts";
import { missingEdition, termsAppendixId, termsFormIn } from "./terms-form.ts";
import { blankFor, noteUse } from "./value.ts";

/**
 * The terms taken in, each by title, edition and address; when it is answered how they enter the agreement, also by
 * hash, or by the appendix that they stand in.
 */
export const assembleTerms: FlowHandlers["terms"] = ({ of }, context) => {
	const found = lookUp(of, context.view, context.scope);
	noteUse(found, context);
	noteWords(found.fields, context);
	if (found.value === undefined) {
		return [{ type: "paragraph", children: [blankFor(found, context)] }];
	}
	const cited = (found.value as readonly Row[]).map(({ id, values }) => {
		const hash = termsFormIn(context) && context.catalogue.editions?.[id]?.hash;
		return { ...values, id, ...(hash ? { hash } : {}) } as CitedEdition;
	});
	const { editions } = context.notes;
	editions.push(...cited.filter(({ id }) => !editions.some((known) => known.id === id)));
	for (const { id } of cited) {
		noteWords(found.fields, { ...context, clause: termsAppendixId(id) });
	}
	if (cited.length === 0) return [];
	const items = cited.map((one): Flow[] => [
		{ type: "paragraph", children: citation(one, context) },
	]);
	return [
		{
			type: "list",
			ordered: false,
			children: items.map((children) => ({ type: "listItem", marker: "", children })),
		},
	];
};

function citation(edition: CitedEdition, context: Context): Phrasing[] {
	const { words } = context;
	const [beforeEdition, beforeAddress, end] = words.cited;
	const found = termsFormIn(context);
	const text = edition.title + beforeEdition + edition.edition;
	const cited: Phrasing[] = [
		{ type: "text", value: text + beforeAddress },
		{ type: "link", url: edition.address, children: [{ type: "text", value: edition.address }] },
		{ type: "text", value: end },
	];
	if (!found) return cited;
	noteUse(found, context);
	noteWords(found.fields, context);
	const appendix = referenceTo(termsAppendixId(edition.id), "");
	const { hash, setOut, repeated } = words.termsTaken;
	switch (found.value) {
		case "fullText":
			return [{ type: "text", value: text + setOut }, appendix];
		case "both":
			return [
				...cited,
				...hashed(edition, hash, found, context),
				{ type: "text", value: repeated },
				appendix,
			];
		default:
			return [...cited, ...hashed(edition, hash, found, context)];
	}
}

/** The hash of an edition that is not at hand is missing, as an answer would be. */
function hashed(edition: CitedEdition, before: string, found: Found, context: Context): Phrasing[] {
	if (edition.hash) return [{ type: "text", value: before + edition.hash }];
	return [{ type: "text", value: before }, missingEdition(edition, found, context)];
}
