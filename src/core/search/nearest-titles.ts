import type { RegisterClause, SearchRegister } from "./register.ts";
import { fold } from "./words.ts";

/** The clauses whose headings look most like what was typed, by the letters they share three by three. */
export function nearestTitles(
	question: string,
	count: number,
	register: SearchRegister,
): RegisterClause[] {
	const asked = triples(question);
	const seen = new Set<string>();
	return register.clauses
		.map((clause, place) => ({ clause, place, likeness: likeness(asked, triples(clause.title)) }))
		.filter(({ likeness }) => likeness > 0)
		.sort((one, other) => other.likeness - one.likeness || one.place - other.place)
		.filter(({ clause }) => !seen.has(clause.title) && seen.add(clause.title))
		.slice(0, count)
		.map(({ clause }) => clause);
}

function triples(text: string): Set<string> {
	const padded = ` ${fold(text).trim()} `;
	return new Set(
		Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)),
	);
}

/** The share of all that both have (Jaccard). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const shared = [...one].filter((triple) => other.has(triple)).length;
	return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}
