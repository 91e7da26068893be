import type { AuthorIssue } from "../../../core/issue.ts";
import type { Coverage } from "../../../core/schema/coverage.ts";
import type { Placed } from "../../content/content.ts";
import { type FoundPoint, findPoints } from "../../published/covered-points.ts";
import { passagesOf } from "../../published/passages.ts";
import type { Rule } from "../analysis.ts";
import { repeated } from "./ids.ts";

const fewestWords = 5;
const mostPoints = 6;

/**
 * Each point that the content must cover leads to words of the published text: whole headings, or quotations of
 * at least five words, none used twice, and no passage bearing more points than it can.
 */
export const coverage: Rule = ({ content }) => {
	if (!content.coverage) return [];
	const { data, places } = content.coverage;
	const points = findPoints(data.rows, passagesOf(content));
	const placeOf = (position: number) => places.ofKey(["rows", position]);
	const rowNames = points.map(({ row, position }) => ({
		name: row.point,
		place: placeOf(position),
	}));
	return [
		...points.flatMap((point) => faultsOf(point, placeOf(point.position))),
		...repeated(rowNames, (point, first) => ({ rule: "repeated-point", values: { point, first } })),
		...repeatedQuotes(points, placeOf),
		...crowded(points, placeOf),
		...counts(content.coverage),
	];
};

function faultsOf(
	{ row: { point, quote }, passage, words }: FoundPoint,
	place: AuthorIssue["place"],
): AuthorIssue[] {
	// A point that repeats another must repeat one that has words.
	if (words === "") return [{ rule: "uncovered-point", values: { point }, place }];
	const count = quote?.split(/\s+/).filter(Boolean).length ?? fewestWords;
	if (count < fewestWords) return [{ rule: "short-quote", values: { point, words: count }, place }];
	if (passage) return [];
	return [{ rule: "quote-not-found", values: { point, quote: words }, place }];
}

function repeatedQuotes(
	points: readonly FoundPoint[],
	placeOf: (position: number) => AuthorIssue["place"],
): AuthorIssue[] {
	const first = new Map<string, string>();
	return points.flatMap(({ row, position }): AuthorIssue[] => {
		const { quote, point } = row;
		if (!quote) return [];
		const words = quote.replace(/\s+/g, " ").trim();
		const earlier = first.get(words);
		if (earlier === undefined) {
			first.set(words, point);
			return [];
		}
		const values = { point, first: earlier };
		return [{ rule: "repeated-quote", values, place: placeOf(position) }];
	});
}

function crowded(
	points: readonly FoundPoint[],
	placeOf: (position: number) => AuthorIssue["place"],
): AuthorIssue[] {
	const by = new Map<string, FoundPoint[]>();
	for (const point of points) {
		if (!point.passage || point.row.sameAs) continue;
		const { address } = point.passage;
		by.set(address, [...(by.get(address) ?? []), point]);
	}
	return [...by].flatMap(([address, found]): AuthorIssue[] => {
		const last = found[found.length - 1];
		if (found.length <= mostPoints || !last) return [];
		const values = { address, points: found.length, most: mostPoints };
		return [{ rule: "crowded-section", values, place: placeOf(last.position) }];
	});
}

function counts({ data, places }: Placed<Coverage>): AuthorIssue[] {
	const themes = data.rows.filter(({ point }) => point.includes(".")).length;
	const found = { points: data.rows.length - themes, themes };
	return (["points", "themes"] as const).flatMap((kind): AuthorIssue[] => {
		if (found[kind] === data[kind]) return [];
		const values = { kind, found: found[kind], expected: data[kind] };
		return [{ rule: "coverage-count", values, place: places.ofValue([kind]) }];
	});
}
