import { type Definition, indent, size, spacing, withNext } from "./definition.ts";
import type { InnerLetterStyle, LetterStyle, ParagraphStyle } from "./names.ts";
import { yellowRule } from "./palette.ts";

const bar = `<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="${yellowRule}"/></w:pBdr>`;
const close = spacing(40, 40);

function letters(name: string): Definition {
	return { name, custom: true, basedOn: "Normal", paragraph: close };
}

/** The same letters further in: they run on through the clause, whichever list they stand in. */
function innerLetters(name: string, basedOn: LetterStyle): Definition {
	return { name: `${name} innrykket`, custom: true, basedOn, paragraph: indent(1134, 425) };
}

const letterNames: Readonly<Record<LetterStyle, string>> = {
	ClauseLetter0: "Bokstavpunkt uten overskrift",
	ClauseLetter1: "Bokstavpunkt 1",
	ClauseLetter2: "Bokstavpunkt 2",
	ClauseLetter3: "Bokstavpunkt 3",
	AppendixLetter0: "Bokstavpunkt i bilag",
	AppendixLetter1: "Bokstavpunkt i bilagspunkt 1",
	AppendixLetter2: "Bokstavpunkt i bilagspunkt 2",
	AppendixLetter3: "Bokstavpunkt i bilagspunkt 3",
};

const letterStyles = Object.fromEntries(
	(Object.entries(letterNames) as [LetterStyle, string][]).flatMap(([id, name]) => [
		[id, letters(name)],
		[`${id}Inner`, innerLetters(name, id)],
	]),
) as Record<LetterStyle | InnerLetterStyle, Definition>;

/** Running text and lists. */
export const textStyles = {
	Normal: { name: "Normal" },
	BodyText: { name: "Body Text", basedOn: "Normal", paragraph: spacing(80, 80) },
	LeadIn: {
		name: "Innledning til liste",
		custom: true,
		basedOn: "BodyText",
		next: "BodyText",
		keep: withNext,
	},
	...letterStyles,
	ListBullet: { name: "List Bullet", basedOn: "Normal", paragraph: close },
	ListBullet2: { name: "List Bullet 2", basedOn: "Normal", paragraph: close },
	ListContinue: { name: "List Continue", basedOn: "Normal", paragraph: close + indent(709) },
	ListContinue2: { name: "List Continue 2", basedOn: "Normal", paragraph: close + indent(1134) },
	CommentText: { name: "annotation text", basedOn: "Normal", run: size(10) },
	Alternative: {
		name: "Alternativ",
		custom: true,
		basedOn: "BodyText",
		next: "AlternativeText",
		keep: withNext,
		paragraph: bar,
	},
	AlternativeText: {
		name: "Tekst i alternativ",
		custom: true,
		basedOn: "BodyText",
		paragraph: bar,
	},
} satisfies Partial<Record<ParagraphStyle, Definition>>;
