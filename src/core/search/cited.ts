import { sameWord } from "./forms.ts";
import type { Need } from "./needs.ts";
import type { PreparedRegister } from "./prepared.ts";
import type { Ranked } from "./rank.ts";
import type { CitedNumber } from "./references.ts";

/** What answers a question, clauses and pages each by their own places. */
export interface Answers {
	readonly clauses: readonly Ranked[];
	readonly pages: readonly Ranked[];
}

/** A document that the question names beside a number weighs more than any of its words. */
const namedDocument = 10;

/**
 * The clauses that bear the numbers, or cite the provisions, that a question cites, and the pages about them. Those
 * that the rest of the question names stand first.
 * @param ranked what the rest of the question finds
 * @param needs the rest of the question
 */
export function onlyCited(
	ranked: Answers,
	cited: readonly CitedNumber[],
	needs: readonly Need[],
	prepared: PreparedRegister,
): Answers {
	const { clauses, pages } = prepared.register;
	const scores = new Map(ranked.clauses.map(({ place, score }) => [place, score]));
	const isProvision = provisionTest(needs, prepared);
	const bearing = clauses.flatMap((clause, place): Ranked[] => {
		const isThere = cited.every(({ kind, number }) =>
			kind === "provision"
				? clause.cites.some((one) => isProvision(one, number))
				: clause.places.some((at) => at.number === number),
		);
		if (!isThere) return [];
		const titles = clause.places.map(({ document }) => prepared.documentWords[document]);
		const named = needs.filter((need) =>
			titles.some((words) => words && names(need, words, prepared)),
		);
		return [{ place, score: (scores.get(place) ?? 0) + named.length * namedDocument }];
	});
	const about = pages.flatMap(({ kind, provision, title }, place): Ranked[] => {
		const isAbout = cited.some(({ number }) =>
			kind === "basis"
				? provision !== undefined && isProvision(provision, number)
				: kind === "word" && title.toLowerCase() === number,
		);
		return isAbout ? [{ place, score: 0 }] : [];
	});
	bearing.sort((one, other) => other.score - one.score || one.place - other.place);
	return { clauses: bearing, pages: about };
}

/** Whether a provision, by its place in the register, has a number; and is of an act that the question names, if it names one. */
function provisionTest(
	needs: readonly Need[],
	prepared: PreparedRegister,
): (place: number, number: string) => boolean {
	const provisions = prepared.register.provisions.map((one) => {
		const space = one.indexOf(" ");
		return { act: one.slice(0, space), number: one.slice(space + 1) };
	});
	const acts = new Set(provisions.map(({ act }) => act));
	const named = [...acts].filter((act) =>
		needs.some((need) => names(need, new Set([act]), prepared)),
	);
	return (place, number) => {
		const provision = provisions[place];
		const isNamed = named.length === 0 || named.includes(provision?.act ?? "");
		return isNamed && provision?.number === number;
	};
}

/** Whether what is asked for is among some words, itself or inflected. */
function names(need: Need, words: ReadonlySet<string>, { register }: PreparedRegister): boolean {
	return need.alternatives.some(({ words: asked }) =>
		asked.every((forms) =>
			forms.some(({ word, weight }) => weight >= sameWord && words.has(register.words[word] ?? "")),
		),
	);
}
