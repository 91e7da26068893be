import type { Question } from "../schema/questions.ts";
import type { Vocabulary } from "../schema/vocabulary.ts";
import type { Context } from "./context.ts";

/** The words of the question that a field, with or without a row id, is asked by. */
export function questionOf(
	field: string,
	{ catalogue, view }: Pick<Context, "catalogue" | "view">,
): Question | undefined {
	return catalogue.questions[field] ?? catalogue.questions[withoutRow(field, view.vocabulary)];
}

/** `contacts.contact-1.name` -> `contacts.name`; the list may stand in a group: `supersedes.contacts`. */
function withoutRow(field: string, vocabulary: Vocabulary): string {
	const [key = "", , ...list] = field.split(".").reverse();
	const path = list.reverse().join(".");
	return vocabulary[path]?.row ? `${path}.${key}` : field;
}
