import type { Blank, Text, Value } from "../document/nodes.ts";
import { wordValue } from "../wording/value.ts";
import type { Context } from "./context.ts";
import { type Found, lookUp } from "./lookup.ts";
import { questionOf } from "./question.ts";

/** An answer in words, a blank where it is missing, or plain words where nobody was asked. */
export function assembleValue(path: string, context: Context): Value | Blank | Text {
	const found = lookUp(path, context.view, context.scope);
	noteUse(found, context);
	const { catalogue, language } = context;
	const text =
		found.value === undefined
			? ""
			: wordValue(found.value, found.name, found.entry, catalogue, language);
	// An answer of no words, such as none chosen of several, would leave a hole in the sentence.
	if (text === "") return blankFor(found, context);
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
function labelOf(name: string, { fields }: Found, context: Context): string {
	const words = questionOf(name, context) ?? questionOf(fields[0] ?? name, context);
	return words?.blank ?? name;
}
