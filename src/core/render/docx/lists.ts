import type { ParagraphStyle } from "./styles/names.ts";
import {
	appendixHeadings,
	appendixLetters,
	clauseHeadings,
	clauseLetters,
} from "./styles/names.ts";

/** One level of a list, bound to the style of its paragraphs. */
export interface Level {
	readonly style: ParagraphStyle;
	readonly format: "decimal" | "lowerLetter" | "bullet";
	/** `%1.%3`: the numbers of the levels, counted from 1. */
	readonly text: string;
	/** The level, counted from 1, at which this one begins again; any higher level when left out (§17.9.10). */
	readonly restart?: number;
	readonly left: number;
	readonly hanging: number;
}

function item(style: ParagraphStyle, format: Level["format"], text: string, left: number): Level {
	return { style, format, text, left, hanging: 425 };
}

/**
 * Headings and letters by turns: under each heading its own level of letters, right below it. Were all letters one
 * level below all headings, a letter would skip the levels between, and LibreOffice counts what is skipped: the
 * heading after it would be 2.1.2 and not 2.1.1.
 */
const clauses: readonly Level[] = clauseHeadings.flatMap((style, depth) => [
	heading(style, 0, depth),
	letters(clauseLetters[depth + 1] ?? clauseLetters[0], 2 * depth + 2),
]);

/** The heading of an appendix is the first level without a number of its own: what is below begins again at it. */
const appendices: readonly Level[] = [
	{ style: "Appendix", format: "decimal", text: "", left: 0, hanging: 0 },
	letters(appendixLetters[0], 2),
	...appendixHeadings.flatMap((style, depth) => [
		heading(style, 2, depth),
		letters(appendixLetters[depth + 1] ?? appendixLetters[0], 2 * depth + 4),
	]),
];

/** «1.1» with the numbers of its own level and of those two, four … above it, but not above `skipped`. */
function heading(style: ParagraphStyle, skipped: number, depth: number): Level {
	const numbers = Array.from({ length: depth + 1 }, (_, index) => `%${skipped + 2 * index + 1}`);
	const parent = skipped + 2 * depth - 1;
	return {
		style,
		format: "decimal",
		text: numbers.join("."),
		...(parent > 0 ? { restart: parent } : {}),
		left: 709,
		hanging: 709,
	};
}

function letters(style: ParagraphStyle, level: number): Level {
	return item(style, "lowerLetter", `%${level})`, 709);
}

/** Letters outside all clauses, on their own for the same reason: no heading is above them. */
const loose: readonly Level[] = [letters(clauseLetters[0], 1)];

const dashes: readonly Level[] = [
	item("ListBullet", "bullet", "–", 709),
	item("ListBullet2", "bullet", "–", 1134),
];

const openItems: readonly Level[] = [item("OpenItem", "bullet", "–", 425)];

/** The lists of a draft. Their numbers in the file are their places here, counted from 1. */
export const lists: readonly (readonly Level[])[] = [clauses, appendices, dashes, openItems, loose];

/** The list and the level that a style is bound to. */
export function numberingOf(style: ParagraphStyle): { list: number; level: number } | undefined {
	for (const [index, levels] of lists.entries()) {
		const level = levels.findIndex((candidate) => candidate.style === style);
		if (level >= 0) return { list: index + 1, level };
	}
	return undefined;
}
