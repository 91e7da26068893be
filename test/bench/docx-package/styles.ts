import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";

type Paragraph = NonNullable<IParagraphStyleOptions["paragraph"]>;
type Run = NonNullable<IParagraphStyleOptions["run"]>;

const ink = "1F2A37";
const quiet = "55606B";
const red = "8E1B1B";
const yellow = "E3B505";
const whole: Paragraph = { keepNext: true, keepLines: true };

function space(before: number, after: number): Paragraph {
	return { spacing: { before, after } };
}

/** Letters of a heading, in points. */
function large(points: number): Run {
	return { bold: true, color: ink, size: points * 2 };
}

function style(
	id: string,
	name: string,
	basedOn: string,
	paragraph: Paragraph = {},
	run: Run = {},
): IParagraphStyleOptions {
	return { id, name, basedOn, quickFormat: true, paragraph, run };
}

function heading(depth: number, points: number, before: number, after: number) {
	const numbering = { reference: "clauses", level: depth - 1 };
	const paragraph = { ...whole, ...space(before, after), numbering, outlineLevel: depth - 1 };
	return style(`Heading${depth}`, `heading ${depth}`, "Normal", paragraph, large(points));
}

function appendixHeading(depth: number) {
	const numbering = { reference: "appendices", level: depth };
	const paragraph = { numbering, outlineLevel: depth };
	return style(`AppendixClause${depth}`, `Bilagspunkt ${depth}`, `Heading${depth}`, paragraph);
}

function item(id: string, name: string, reference: string, level: number) {
	return style(id, name, "Normal", { ...space(40, 40), numbering: { reference, level } });
}

const bar: Paragraph = {
	border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: yellow } },
};

/** The looks of a draft, as near to ours as the package's options come. */
export const styles: IStylesOptions = {
	default: {
		document: {
			run: { font: "Arial", size: 22, language: { value: "nb-NO", eastAsia: "nb-NO" } },
			paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
		},
	},
	paragraphStyles: [
		style("Title", "Title", "Normal", { ...whole, ...space(120, 120) }, large(24)),
		style("Subtitle", "Subtitle", "Normal", space(0, 240), { color: quiet, size: 24 }),
		style(
			"DraftMark",
			"Utkastmerke",
			"Normal",
			{ ...space(120, 240), shading: { fill: "FBEBE9" } },
			{ bold: true, color: red, size: 26 },
		),
		style("Proposal", "Forslagslinje", "Normal", space(0, 160), { color: quiet, size: 20 }),
		style("TOCHeading", "TOC Heading", "Normal", { ...whole, ...space(280, 100) }, large(14)),
		style("TOC1", "toc 1", "Normal", { ...space(80, 0), indent: { left: 567, hanging: 567 } }),
		style("TOC2", "toc 2", "Normal", { ...space(20, 0), indent: { left: 1191, hanging: 624 } }),
		heading(1, 15, 400, 80),
		heading(2, 12, 280, 40),
		heading(3, 11, 220, 20),
		style(
			"Appendix",
			"Bilag",
			"Normal",
			{
				...whole,
				...space(120, 200),
				numbering: { reference: "appendices", level: 0 },
				outlineLevel: 0,
			},
			large(20),
		),
		appendixHeading(1),
		appendixHeading(2),
		appendixHeading(3),
		style("BodyText", "Body Text", "Normal", space(80, 80)),
		item("ClauseLetter", "Bokstavpunkt", "clauses", 3),
		item("AppendixLetter", "Bokstavpunkt i bilag", "appendices", 4),
		item("ListBullet", "List Bullet", "dashes", 0),
		item("ListBullet2", "List Bullet 2", "dashes", 1),
		item("OpenItem", "Mangelliste", "openItems", 0),
		style("ListContinue", "List Continue", "Normal", { ...space(40, 40), indent: { left: 709 } }),
		style("Alternative", "Alternativ", "BodyText", { ...bar, keepNext: true }),
		style("AlternativeText", "Tekst i alternativ", "BodyText", bar),
		style("TableText", "Tabelltekst", "Normal", space(0, 0), { size: 20 }),
		style("TableHeading", "Tabelloverskrift", "TableText", { keepNext: true }, { bold: true }),
		style("Party", "Part", "Normal", { ...whole, ...space(400, 60) }, large(12)),
		style("SignatureText", "Signaturfelt", "Normal", { keepLines: true, ...space(300, 40) }),
		style("Header", "header", "Normal", {}, { color: quiet, size: 18 }),
		style("Footer", "footer", "Normal", {}, { color: quiet, size: 18 }),
	],
	characterStyles: [
		{ id: "PlaceholderText", name: "Placeholder Text", run: { shading: { fill: "FFF0A3" } } },
		{ id: "HeaderMark", name: "Utkastmerke i topptekst", run: { bold: true, color: red } },
	],
};
