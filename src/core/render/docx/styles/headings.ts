import { bold, color, type Definition, outline, size, spacing, whole } from "./definition.ts";
import type { ParagraphStyle } from "./names.ts";
import { ink } from "./palette.ts";

function heading(level: number, points: number, before: number, after: number): Definition {
	return {
		name: `heading ${level}`,
		basedOn: "Normal",
		next: "BodyText",
		keep: whole,
		paragraph: spacing(before, after) + outline(level),
		run: bold + color(ink) + size(points),
	};
}

/** Looks like the heading of the same depth, but is counted within its appendix and is one level further down. */
function appendixHeading(depth: number): Definition {
	return {
		name: `Bilagspunkt ${depth}`,
		custom: true,
		basedOn: `Heading${depth}`,
		next: "BodyText",
		paragraph: outline(depth + 1),
	};
}

/** Clauses and appendices. */
export const headingStyles = {
	Heading1: heading(1, 15, 400, 80),
	Heading2: heading(2, 12, 280, 40),
	Heading3: heading(3, 11, 220, 20),
	Appendix: {
		name: "Bilag",
		custom: true,
		basedOn: "Normal",
		next: "BodyText",
		keep: `${whole}<w:pageBreakBefore/>`,
		paragraph: spacing(120, 200, 252) + outline(1),
		run: bold + color(ink) + size(20),
	},
	AppendixClause1: appendixHeading(1),
	AppendixClause2: appendixHeading(2),
	AppendixClause3: appendixHeading(3),
} satisfies Partial<Record<ParagraphStyle, Definition>>;
