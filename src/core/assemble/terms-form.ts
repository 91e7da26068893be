import type { TermsFormField } from "../schema/terms-forms.ts";
import type { Context } from "./context.ts";
import { type Found, lookUp } from "./lookup.ts";

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
