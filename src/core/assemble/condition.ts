import type { Blank, Reason } from "../document/nodes.ts";
import type { Condition } from "../template/nodes.ts";
import { wordList } from "../wording/list.ts";
import type { Context } from "./context.ts";
import { type Found, lookUp } from "./lookup.ts";
import { questionOf } from "./question.ts";
import { blankFor, noteUse } from "./value.ts";

/** What a condition comes to, given the answers so far. */
export interface Verdict {
	/** Undefined while its question is unanswered. */
	readonly holds: boolean | undefined;
	/** Why the branch that stands is there. */
	readonly reason: Reason;
	/** Asks for what is missing. */
	readonly blank: Blank;
	/** The condition in words, for the branch and for its otherwise: «dere er del av et segment». */
	readonly words: string;
	readonly otherwiseWords: string;
}

/** Weighs a condition: true, false, or not yet known. */
export function weigh(condition: Condition, context: Context): Verdict {
	const found = lookUp(condition.path, context.view, context.scope);
	noteUse(found, context);
	const holds = outcome(condition, found, context);
	const label = questionOf(found.fields[0] ?? "", context)?.label ?? found.name;
	const words = conditionWords(condition, found, false, context);
	const otherwiseWords = conditionWords(condition, found, true, context);
	return {
		holds,
		reason: { fields: found.fields, text: reasonText(condition, found, holds, label, context) },
		blank: blankFor(found, context),
		words,
		otherwiseWords,
	};
}

function outcome(
	{ is, negated, answered }: Condition,
	{ value, rowless }: Found,
	{ catalogue }: Context,
): boolean | undefined {
	// The blank form has room for what may be filled in: nobody has yet chosen to leave it out.
	if (answered) return (value !== undefined || rowless === true) !== (negated ?? false);
	if (value === undefined) return undefined;
	const text = String(value);
	const broad = catalogue.consumerTypes?.[text]?.countsAs ?? text;
	const met = is ? is.includes(text) || is.includes(broad) : value === true;
	return met !== (negated ?? false);
}

function reasonText(
	condition: Condition,
	found: Found,
	holds: boolean | undefined,
	label: string,
	context: Context,
): string {
	const { words } = context;
	if (holds === undefined) return words.dependsOn(label);
	if (condition.answered) return words.becauseOf(label);
	const answer =
		found.entry.kind === "fact"
			? factWords(found, found.value === true, context)
			: optionWords(found, [String(found.value)], context);
	return answer ? words.because(answer) : words.becauseOf(label);
}

function conditionWords(
	{ is, negated, answered }: Condition,
	found: Found,
	otherwise: boolean,
	context: Context,
): string {
	if (answered) return "";
	const turned = (negated ?? false) !== otherwise;
	if (found.entry.kind === "fact") return factWords(found, !turned, context);
	const options = found.entry.options ?? [];
	const chosen = options.filter((option) => (is ?? []).includes(option) !== turned);
	return optionWords(found, chosen, context);
}

function factWords({ name }: Found, holds: boolean, { view, language }: Context): string {
	const words = view.factWords[name]?.[language];
	return (holds ? words?.is : words?.isNot) ?? "";
}

function optionWords({ name }: Found, options: readonly string[], context: Context): string {
	const known = context.catalogue.questions[name]?.options;
	const words = options.map((option) => known?.[option]?.condition ?? "").filter(Boolean);
	return wordList(elided(words), context.language, "or");
}

/** «dere er en kommune, en fylkeskommune eller et statlig organ»: what all begin with is said once. */
function elided(conditions: readonly string[]): string[] {
	const [first = [], ...others] = conditions.map((words) => words.split(" "));
	const most = Math.min(...others.map(({ length }) => length), first.length) - 1;
	let common = 0;
	if (others.length === 0) return [...conditions];
	while (common < most && others.every((words) => words[common] === first[common])) common += 1;
	return [first.join(" "), ...others.map((words) => words.slice(common).join(" "))];
}
