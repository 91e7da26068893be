import type { AdviceRule, AdviceRules } from "../core/advice-rules.ts";
import type { WordedFinding } from "../core/document/draft.ts";
import type { Finding } from "../core/issue.ts";
import type { Law } from "../core/schema/law.ts";

/** What is said of a finding, each part in whole sentences. */
export interface AdviceParts {
	/** What is wrong, or what there is to know. */
	readonly what: string;
	/** Why: what the law says. */
	readonly why: string;
	/** What to do; nothing where there is nothing to do. */
	readonly fix: string;
}

/** A sentence for each rule, in one language. `statutes` are the provisions that the finding rests on, in words. */
export type AdviceSentences = {
	readonly [Rule in AdviceRule]: (values: AdviceRules[Rule], statutes: string) => AdviceParts;
};

/** What stands round the findings, in one language. */
export interface AdviceTexts {
	readonly sentences: AdviceSentences;
	/** At the head of the list: decision support, never a conclusion. */
	readonly head: { readonly title: string; readonly lead: string };
	readonly severities: Readonly<Record<Finding["severity"], string>>;
	/** Where no document can be right. */
	readonly noDocument: string;
}

/** A finding in words. */
export function adviceParts(
	{ rule, values, bases }: Finding,
	{ sentences }: AdviceTexts,
	{ legalBases }: Pick<Law, "legalBases">,
): AdviceParts {
	const statutes = listed(bases.map((id) => legalBases[id]?.reference ?? id));
	const sentence = sentences[rule] as (
		values: AdviceRules[AdviceRule],
		statutes: string,
	) => AdviceParts;
	const parts = sentence(values, statutes);
	// A reason may end in a reference, and there may be nothing to refer to.
	return { ...parts, why: parts.why.trim() };
}

/** A finding as one paragraph. */
export function adviceText(
	finding: Finding,
	texts: AdviceTexts,
	law: Pick<Law, "legalBases">,
): string {
	const { what, why, fix } = adviceParts(finding, texts, law);
	return [what, why, fix].filter(Boolean).join(" ");
}

/** A finding as the document tells it. A service as a whole is asked for by the question of them all. */
export function worded(
	finding: Finding,
	texts: AdviceTexts,
	law: Pick<Law, "legalBases">,
): WordedFinding {
	const { path, severity, noDocument } = finding;
	return {
		type: "remark",
		path,
		field: path.replace(/^(services)\.[^.]+$/, "$1"),
		label: adviceText(finding, texts, law),
		severity,
		...(noDocument ? { noDocument } : {}),
	};
}

/** «a, b og c», the same in bokmål and nynorsk. */
export function listed(words: readonly string[]): string {
	const last = words.at(-1) ?? "";
	const others = words.slice(0, -1);
	return others.length > 0 ? `${others.join(", ")} og ${last}` : last;
}
