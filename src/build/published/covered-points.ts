import type { CoveredPoint } from "../../core/schema/coverage.ts";
import type { Passage } from "./passages.ts";

/** A point with the place in the published text that covers it. */
export interface FoundPoint {
	readonly row: CoveredPoint;
	/** Its position among the rows. */
	readonly position: number;
	/** Undefined when its words stand nowhere. */
	readonly passage: Passage | undefined;
	/** The words that cover it, or of a point that repeats another, that one's. */
	readonly words: string;
}

/** Finds for each point the first passage that its quotation stands in, or whose heading it names. */
export function findPoints(
	rows: readonly CoveredPoint[],
	passages: readonly Passage[],
): FoundPoint[] {
	const plain = passages.map((passage) => ({
		passage,
		heading: spaced(passage.heading),
		text: spaced(passage.text),
	}));
	const find = ({ quote, heading }: CoveredPoint): Passage | undefined => {
		const words = spaced(quote ?? heading ?? "");
		if (words === "") return undefined;
		return plain.find((one) => (quote ? one.text.includes(words) : one.heading === words))?.passage;
	};
	return rows.map((row, position) => {
		const own = row.sameAs ? (rows.find(({ point }) => point === row.sameAs) ?? row) : row;
		return { row, position, passage: find(own), words: own.quote ?? own.heading ?? "" };
	});
}

/** Non-breaking spaces and line breaks look like others. */
function spaced(text: string): string {
	return text.replace(/[\s\u00a0]+/g, " ").trim();
}
