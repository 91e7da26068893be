import type { Blank, Text, Value } from "../document/nodes.ts";
import { wordValue } from "../wording/value.ts";
import type { Context } from "./context.ts";
import { type Found, lookUp } from "./lookup.ts";

/** An answer in words, a blank where it is missing, or plain words where nobody was asked. */
export function assembleValue(path: string, context: Context): Value | Blank | Text {
	const found = lookUp(path, context.view, context.scope);
	noteUse(found, context);
	if (found.value === undefined) return blankFor(found, context);
	const { catalogue, language } = context;
	const text = wordValue(found.value, found.name, found.entry, catalogue, language);
	if (found.fields.length === 0) return { type: "text", value: text };
	return { type: "value", path: found.path, label: labelOf(found.name, found, context), text };
}

/** The blank that asks for what `found` needs. */
export function blankFor(found: Found, context: Context): Blank {
	const field =
		found.fields.find((one) => !isAnswered(one, context)) ?? found.fields[0] ?? found.path;
	const label = labelOf(found.name, { ...found, fields: [field] }, context);
	const text = context.words.missing(label);
	return { type: "blank", path: found.path, field, label, text };
}

/** Notes the questions that the draft now depends on. */
export function noteUse({ fields }: Found, { notes }: Context): void {
	for (const field of fields) notes.used.add(field);
}

function isAnswered(field: string, { view }: Context): boolean {
	return view.values[field] !== undefined;
}

/** What is asked for, in words: by its own question, or by the question that decides it. */
function labelOf(name: string, { fields }: Found, { catalogue, view }: Context): string {
	const decisive = fields[0] ?? name;
	const words =
		catalogue.questions[name] ??
		catalogue.questions[decisive] ??
		catalogue.questions[withoutRow(decisive, view.vocabulary)];
	return words?.blank ?? name;
}

/** `contacts.contact-1.name` -> `contacts.name`. */
export function withoutRow(field: string, vocabulary: Context["view"]["vocabulary"]): string {
	const [list = "", , ...rest] = field.split(".");
	return vocabulary[list]?.row && rest.length > 0 ? [list, ...rest].join(".") : field;
}
