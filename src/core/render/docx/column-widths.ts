import type { Table } from "../../document/nodes.ts";
import { textWidth } from "./page.ts";
import { plainText } from "./plain-text.ts";

/** Room for one letter of table text, and for what stands round the text of a cell; twentieths of a point. */
const letter = 112;
const padding = 240;
/** A cell with more to say than this many letters is set on several lines. */
const line = 36;
const short = 16;

/**
 * Widths that fill the page, as a browser sets a table: a column is as wide as its longest word or short text at least, and has
 * what more its longest cell wants as far as there is room.
 */
export function columnWidths(table: Table): number[] {
	const columns = table.columns.map((heading, index) => [
		heading,
		...table.children.map((row) => plainText(row.children[index]?.children ?? [])),
	]);
	const least = columns.map((texts) => padding + letter * longest(texts.flatMap(unbroken)));
	const wanted = columns.map((texts, index) =>
		Math.max(least[index] ?? 0, padding + letter * Math.min(longest(texts), line)),
	);
	if (sum(least) > textWidth)
		return fill(
			least.map(() => 0),
			least,
		);
	if (sum(wanted) <= textWidth) return fill(wanted, wanted);
	return fill(
		least,
		wanted.map((width, index) => width - (least[index] ?? 0)),
	);
}

/** Divides what is left of the page by weight; the last column gets what rounding leaves. */
function fill(widths: readonly number[], weights: readonly number[]): number[] {
	const rest = textWidth - sum(widths);
	const total = sum(weights);
	const filled = widths.map((width, index) =>
		Math.floor(width + (rest * (weights[index] ?? 0)) / total),
	);
	const last = filled.length - 1;
	filled[last] = (filled[last] ?? 0) + textWidth - sum(filled);
	return filled;
}

/** The words of a long text; a short one, such as a telephone number, stays on one line. */
function unbroken(text: string): string[] {
	return text.length <= short ? [text] : text.split(/[\s-]+/);
}

function longest(texts: readonly string[]): number {
	return texts.reduce((length, text) => Math.max(length, text.length), 0);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
