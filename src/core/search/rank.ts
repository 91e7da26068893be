import { sameWord } from "./forms.ts";
import type { Need } from "./needs.ts";
import type { PreparedRegister } from "./prepared.ts";
import { clauseScores, pageScores, type Scores } from "./score.ts";
import { hasStem, stem } from "./stem.ts";

/** Something found, by its place in the register, with what it is worth. */
export interface Ranked {
	readonly place: number;
	readonly score: number;
}

/** At least so much of what is asked for must be there, by the count of words or by how rare they are. */
const leastCoverage = 0.5;
/** Above what any score can be: what bears just the words that were typed stands first. */
const sameTitle = 1000;

/** The clauses that answer a question, the best first. */
export function rankClauses(
	needs: readonly Need[],
	words: readonly string[],
	prepared: PreparedRegister,
): Ranked[] {
	const { documentWords, register, titles } = prepared;
	const known = needs.filter(({ alternatives }) => alternatives.length > 0);
	const scores = known.map((need) => clauseScores(need, prepared));
	const named = known.map((need) => {
		const forms = needForms(need, prepared);
		return documentWords.map((own) => forms.some((form) => own.has(form)));
	});
	const isNamed = (need: number, clause: number) =>
		register.clauses[clause]?.places.some(({ document }) => named[need]?.[document]) ?? false;
	return ranked(scores, titles, words, isNamed);
}

/** The pages whose titles answer a question, the best first. */
export function rankPages(
	needs: readonly Need[],
	words: readonly string[],
	prepared: PreparedRegister,
): Ranked[] {
	const known = needs.filter(({ alternatives }) => alternatives.length > 0);
	const scores = known.map((need) => pageScores(need, prepared));
	return ranked(scores, prepared.pageTitles, words, () => false);
}

/** The words of the texts that answer a need, itself and its inflections, not compounds. */
function needForms({ alternatives }: Need, { register }: PreparedRegister): string[] {
	return alternatives.flatMap(({ words }) =>
		words.flatMap((forms) =>
			forms
				.filter(({ weight }) => weight >= sameWord)
				.map(({ word }) => register.words[word] ?? ""),
		),
	);
}

/**
 * @param isNamed whether what is asked for names where it stands, and so is met without being there:
 * «varsel i bruksvilkårene»
 */
function ranked(
	scores: readonly Scores[],
	titles: readonly (readonly string[])[],
	words: readonly string[],
	isNamed: (need: number, place: number) => boolean,
): Ranked[] {
	const rarities = scores.map(({ size }) => (size === 0 ? 0 : Math.log(1 + titles.length / size)));
	const places = new Set(scores.flatMap((one) => [...one.keys()]));
	const roots = words.map(stem);
	const asked = [...new Set(roots)];
	const found: Ranked[] = [];
	for (const place of places) {
		let [sum, met, all, count] = [0, 0, 0, 0];
		for (const [need, own] of scores.entries()) {
			const rarity = rarities[need] ?? 0;
			const value = own.get(place) ?? 0;
			sum += rarity * value;
			all += rarity;
			if (value === 0 && !isNamed(need, place)) continue;
			met += rarity;
			count += 1;
		}
		const coverage = all === 0 ? 0 : met / all;
		if (Math.max(coverage, count / scores.length) < leastCoverage) continue;
		const title = titles[place] ?? [];
		const shared = title.filter((word) => asked.some((root) => hasStem(word, root)));
		const share = shared.length / Math.max(title.length, 1);
		const isSame =
			title.length === roots.length && title.every((word, at) => hasStem(word, roots[at] ?? ""));
		const whole = isSame ? sameTitle : 0;
		found.push({ place, score: sum * coverage ** 2 * (1 + share / 2) + whole });
	}
	return found.sort((one, other) => other.score - one.score || one.place - other.place);
}
