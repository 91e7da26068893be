import type { Reason } from "../document/nodes.ts";
import type { Row } from "../facts/fact.ts";
import { type Context, noteWords } from "./context.ts";
import { lookUp } from "./lookup.ts";
import { questionOf } from "./question.ts";
import { noteUse } from "./value.ts";

/**
 * The contexts of the rows of a list: none when it is answered «ingen», one without a row while unanswered.
 * @param isText whether what stands for the rows is text of the clause around them
 */
export function rowContexts(
	{ of, as }: { readonly of: string; readonly as: string },
	context: Context,
	isText: boolean,
): readonly Context[] {
	const found = lookUp(of, context.view, context.scope);
	noteUse(found, context);
	if (isText) noteWords(found.fields, context);
	const { entry, name, value, fields } = found;
	const label = questionOf(fields[0] ?? "", context)?.label ?? name;
	const text =
		value === undefined ? context.words.dependsOn(label) : context.words.becauseOf(label);
	const reason: Reason = { fields, text };
	const within = (row?: Row): Context => ({
		...context,
		scope: new Map(context.scope).set(as, { list: name, entry, ...(row ? { row } : {}) }),
		suffix: row ? `${context.suffix}--${row.id}` : context.suffix,
		reasons: [...context.reasons, reason],
	});
	if (value === undefined) return [within()];
	return (value as readonly Row[]).map(within);
}

/** The context of what stands when a list is answered «ingen». */
export function noneContext(of: string, context: Context): Context {
	const { fields, name } = lookUp(of, context.view, context.scope);
	const label = questionOf(fields[0] ?? "", context)?.label ?? name;
	const reason: Reason = { fields, text: context.words.becauseOf(label) };
	return { ...context, reasons: [...context.reasons, reason] };
}
