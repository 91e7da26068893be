import type { Alternative, Need } from "./needs.ts";
import { fields, type PreparedRegister } from "./prepared.ts";

/** How well something answers each need, by its place; what answers none is left out. */
export type Scores = Map<number, number>;

/** What a word is worth where it stands. */
const fieldWeights = { title: 6, summary: 2.5, within: 1.5, text: 1 } as const;

/** How well each clause answers a need. */
export function clauseScores(need: Need, prepared: PreparedRegister): Scores {
	return best(need, (alternative) =>
		together(alternative, (forms) => {
			const sum: Scores = new Map();
			for (const field of fields) {
				const inField: Scores = new Map();
				for (const { word, weight } of forms) {
					for (const clause of prepared.clauses[field][word] ?? []) {
						raise(inField, clause, weight * fieldWeights[field]);
					}
				}
				for (const [clause, value] of inField) sum.set(clause, (sum.get(clause) ?? 0) + value);
			}
			return sum;
		}),
	);
}

/** How well the title of each page answers a need. */
export function pageScores(need: Need, prepared: PreparedRegister): Scores {
	return best(need, (alternative) =>
		together(alternative, (forms) => {
			const found: Scores = new Map();
			for (const { word, weight } of forms) {
				for (const page of prepared.pages[word] ?? [])
					raise(found, page, weight * fieldWeights.title);
			}
			return found;
		}),
	);
}

function best({ alternatives }: Need, scoresOf: (alternative: Alternative) => Scores): Scores {
	const found: Scores = new Map();
	for (const alternative of alternatives) {
		for (const [place, value] of scoresOf(alternative)) {
			raise(found, place, value * alternative.weight);
		}
	}
	return found;
}

/** What holds every word of an alternative, with the mean of their values. */
function together(
	{ words }: Alternative,
	scoresOf: (forms: Alternative["words"][number]) => Scores,
): Scores {
	const [first = new Map<number, number>(), ...others] = words.map(scoresOf);
	const found: Scores = new Map();
	for (const [place, value] of first) {
		const values = others.map((scores) => scores.get(place) ?? 0);
		if (values.some((one) => one === 0)) continue;
		found.set(place, (value + values.reduce((sum, one) => sum + one, 0)) / words.length);
	}
	return found;
}

function raise(scores: Scores, place: number, value: number): void {
	if (value > (scores.get(place) ?? 0)) scores.set(place, value);
}
