import type { Law } from "../schema/law.ts";

/**
 * The law as it concerns one document over a case: where the content names the rules that the document is judged by, the
 * others are turned off. A termination declares nothing, so it must not be refused for want of a basis.
 */
export function lawFor(document: string, law: Law): Law {
	const named = law.judgedBy[document];
	if (!named) return law;
	const rules = Object.entries(law.rules).filter(([rule]) => named.includes(rule));
	return { ...law, rules: Object.fromEntries(rules) };
}
