import type { CitedEdition } from "../document/draft.ts";
import type { Blank } from "../document/nodes.ts";
import type { TermsFormField } from "../schema/terms-forms.ts";
import type { Context } from "./context.ts";
import { type Found, lookUp } from "./lookup.ts";
import { blankFor } from "./value.ts";

const termsFormField: TermsFormField = "termsForm";

/** How the terms are to enter the agreement; undefined while nobody has said, or in a document that nobody is asked about. */
export function termsFormIn({ view, scope }: Context): Found | undefined {
	if (!Object.hasOwn(view.vocabulary, termsFormField)) return undefined;
	const found = lookUp(termsFormField, view, scope);
	return found.value === undefined ? undefined : found;
}

/** The appendix in which a document of terms stands: `vilkar-delingsvilkar-segment`. */
export function termsAppendixId(document: string): string {
	return `vilkar-${document}`;
}

/**
 * Stands for an edition that is not at hand. The answer itself is given, so the blank has a path of its own: whoever
 * reads the document back must not take it for an answer that was taken out.
 * @param found how the terms are to enter the agreement
 */
export function missingEdition({ id }: CitedEdition, found: Found, context: Context): Blank {
	return blankFor({ ...found, path: `${found.path}.${id}` }, context);
}
