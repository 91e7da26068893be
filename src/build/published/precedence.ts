import type { PrecedenceRank, PrecedenceRule } from "../../core/schema/precedence.ts";

/** Which kinds of documents one kind prevails over, and which it yields to, in words. */
export function precedenceOf(
	rank: PrecedenceRank,
	{ order }: PrecedenceRule,
): { readonly prevailsOver: readonly string[]; readonly yieldsTo: readonly string[] } {
	const position = order.findIndex(({ id }) => id === rank);
	if (position < 0) return { prevailsOver: [], yieldsTo: [] };
	const names = (part: PrecedenceRule["order"]) => part.map(({ name }) => name.nb);
	return {
		prevailsOver: names(order.slice(position + 1)),
		yieldsTo: names(order.slice(0, position)),
	};
}
