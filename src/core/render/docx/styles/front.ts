import { bold, color, type Definition, indent, size, spacing, whole } from "./definition.ts";
import type { ParagraphStyle } from "./names.ts";
import { ink, markRed, markTint, quiet } from "./palette.ts";

/** A band with room above and below the letters: borders in the colour of the band. */
const band =
	`<w:pBdr>${["top", "left", "bottom", "right"]
		.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="5" w:color="${markTint}"/>`)
		.join("")}</w:pBdr>` + `<w:shd w:val="clear" w:color="auto" w:fill="${markTint}"/>`;

function tabStop(position: number): string {
	return `<w:tabs><w:tab w:val="left" w:pos="${position}"/></w:tabs>`;
}

/** What stands before the text: title, edition, draft mark, proposal, open items, contents. */
export const frontStyles = {
	Title: {
		name: "Title",
		basedOn: "Normal",
		next: "Subtitle",
		keep: whole,
		paragraph: spacing(120, 120, 252),
		run: bold + color(ink) + size(24),
	},
	Subtitle: {
		name: "Subtitle",
		basedOn: "Normal",
		next: "BodyText",
		paragraph: spacing(0, 240),
		run: color(quiet) + size(12),
	},
	DraftMark: {
		name: "Utkastmerke",
		custom: true,
		basedOn: "Normal",
		next: "Proposal",
		paragraph: `${band}${spacing(120, 240, 240)}<w:ind w:left="113" w:right="113"/>`,
		run: `${bold}${color(markRed)}<w:spacing w:val="30"/>${size(13)}`,
	},
	Proposal: {
		name: "Forslagslinje",
		custom: true,
		basedOn: "Normal",
		next: "BodyText",
		paragraph: spacing(0, 160),
		run: color(quiet) + size(10),
	},
	OpenItemsHeading: {
		name: "Overskrift til mangelliste",
		custom: true,
		basedOn: "TOCHeading",
		next: "OpenItem",
	},
	OpenItem: {
		name: "Mangelliste",
		custom: true,
		basedOn: "Normal",
		paragraph: spacing(20, 20),
	},
	TOCHeading: {
		name: "TOC Heading",
		basedOn: "Normal",
		next: "BodyText",
		keep: whole,
		paragraph: spacing(280, 100),
		run: bold + color(ink) + size(14),
	},
	TOC1: {
		name: "toc 1",
		basedOn: "Normal",
		next: "BodyText",
		paragraph: tabStop(567) + spacing(80, 0) + indent(567, 567),
	},
	TOC2: {
		name: "toc 2",
		basedOn: "Normal",
		next: "BodyText",
		paragraph: tabStop(1191) + spacing(20, 0) + indent(1191, 624),
		run: color(quiet) + size(10),
	},
} satisfies Partial<Record<ParagraphStyle, Definition>>;
