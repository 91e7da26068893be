import { type Accept, acceptorOf } from "./accept.ts";
import { caseOf, combinations, countOf, type Dimension } from "./combinations.ts";
import { pairwise } from "./pairwise.ts";
import { type CaseData, mostCases, type Setting } from "./setting.ts";

/** How cases were chosen, and how many. */
export interface Count {
	/** Combinations that the schema refuses. */
	skipped: number;
	/** Pairs of answers that the rows of pairwise cover. */
	pairs: number;
	rows: number;
}

export const noCount = (): Count => ({ skipped: 0, pairs: 0, rows: 0 });

/** Goes through cases, one at a time. */
export interface CaseSource {
	readonly accept: Accept;
	/** Every combination that the schema accepts; too many of them are gone through by pairs. */
	readonly over: (dimensions: readonly Dimension[], count: Count) => Generator<CaseData>;
}

/** The cases of a setting. */
export function caseSource({ kind, catalogue }: Setting): CaseSource {
	const accept = acceptorOf(kind, catalogue);
	return {
		accept,
		over: (dimensions, count) =>
			isTooMany(dimensions)
				? byPairs(dimensions, accept, count)
				: oneByOne(dimensions, accept, count),
	};
}

export function isTooMany(dimensions: readonly Dimension[]): boolean {
	return countOf(dimensions) > mostCases;
}

function* oneByOne(
	dimensions: readonly Dimension[],
	accept: Accept,
	count: Count,
): Generator<CaseData> {
	for (const values of combinations(dimensions)) {
		const data = caseOf(dimensions, values);
		if (accept(data) === undefined) count.skipped += 1;
		else yield data;
	}
}

function* byPairs(
	dimensions: readonly Dimension[],
	accept: Accept,
	count: Count,
): Generator<CaseData> {
	const valuesOf = (row: readonly (number | undefined)[]) =>
		row.map((choice, index) =>
			choice === undefined ? undefined : dimensions[index]?.values[choice],
		);
	const { rows, covered, refused } = pairwise(
		dimensions.map(({ values }) => values.length),
		(row) => accept(caseOf(dimensions, valuesOf(row))) !== undefined,
	);
	count.skipped += refused;
	count.pairs += covered;
	count.rows += rows.length;
	for (const row of rows) yield caseOf(dimensions, valuesOf(row));
}
