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

/** `contacts.contact-1.name` -> `contacts.name`. */
function withoutRow(field: string, vocabulary: Vocabulary): string {
	const [list = "", , ...rest] = field.split(".");
	return vocabulary[list]?.row && rest.length > 0 ? [list, ...rest].join(".") : field;
}
