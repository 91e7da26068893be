import { type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from "docx";

type Format = (typeof LevelFormat)[keyof typeof LevelFormat];

/** A level that its style brings: whoever uses the style in Word gets the number. */
function level(
	index: number,
	style: string,
	format: Format,
	text: string,
	left = 709,
	hanging = left,
): ILevelsOptions {
	return {
		level: index,
		format,
		text,
		suffix: text === "" ? LevelSuffix.NOTHING : LevelSuffix.TAB,
		style: { style, paragraph: { indent: { left, hanging } } },
	};
}

const { DECIMAL, LOWER_LETTER, BULLET } = LevelFormat;

/** Clauses of the document, clauses of appendices, and the two lists with dashes. */
export const numbering: INumberingOptions = {
	config: [
		{
			reference: "clauses",
			levels: [
				level(0, "Heading1", DECIMAL, "%1"),
				level(1, "Heading2", DECIMAL, "%1.%2"),
				level(2, "Heading3", DECIMAL, "%1.%2.%3"),
				level(3, "ClauseLetter", LOWER_LETTER, "%4)", 709, 425),
			],
		},
		{
			reference: "appendices",
			levels: [
				level(0, "Appendix", DECIMAL, "", 0),
				level(1, "AppendixClause1", DECIMAL, "%2"),
				level(2, "AppendixClause2", DECIMAL, "%2.%3"),
				level(3, "AppendixClause3", DECIMAL, "%2.%3.%4"),
				level(4, "AppendixLetter", LOWER_LETTER, "%5)", 709, 425),
			],
		},
		{
			reference: "dashes",
			levels: [
				level(0, "ListBullet", BULLET, "–", 709, 425),
				level(1, "ListBullet2", BULLET, "–", 1134, 425),
			],
		},
		{ reference: "openItems", levels: [level(0, "OpenItem", BULLET, "–", 425)] },
	],
};
