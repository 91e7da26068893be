import { textWidth } from "../page.ts";
import { bold, color, type Definition, size, spacing, whole, withNext } from "./definition.ts";
import type { ParagraphStyle } from "./names.ts";
import { ink, quiet, rule, tint } from "./palette.ts";

const rightTab = `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs>`;

function border(side: "top" | "bottom"): string {
	return `<w:pBdr><w:${side} w:val="single" w:sz="4" w:space="6" w:color="${rule}"/></w:pBdr>`;
}

/** Tables, signatures, and the head and foot of the page. */
export const tableStyles = {
	TableHeading: {
		name: "Tabelloverskrift",
		custom: true,
		basedOn: "TableText",
		keep: withNext,
		run: bold + color(ink),
	},
	TableText: {
		name: "Tabelltekst",
		custom: true,
		basedOn: "Normal",
		paragraph: spacing(0, 0, 259),
		run: size(10),
	},
	TableTextKept: {
		name: "Tabelltekst i kort tabell",
		custom: true,
		basedOn: "TableText",
		keep: withNext,
	},
	TableGap: {
		name: "Tabellskille",
		custom: true,
		basedOn: "Normal",
		// Next to no line of its own: at the end of a page it must not begin a new one.
		paragraph: '<w:spacing w:before="0" w:after="180" w:line="20" w:lineRule="exact"/>',
		run: size(1),
	},
	Party: {
		name: "Part",
		custom: true,
		basedOn: "Normal",
		next: "SignatureText",
		keep: whole,
		paragraph: spacing(360, 0),
		run: bold + color(ink) + size(12),
	},
	SignatureText: {
		name: "Signaturfelt",
		custom: true,
		basedOn: "Normal",
		keep: whole,
		paragraph: spacing(300, 40),
	},
	SignatureEnd: {
		name: "Siste signaturfelt",
		custom: true,
		basedOn: "SignatureText",
		keep: '<w:keepNext w:val="0"/>',
	},
	Header: {
		name: "header",
		basedOn: "Normal",
		paragraph: border("bottom") + rightTab,
		run: color(quiet) + size(9),
	},
	Footer: {
		name: "footer",
		basedOn: "Normal",
		paragraph: rightTab,
		run: color(quiet) + size(9),
	},
	FooterProposal: {
		name: "Forslagslinje i bunntekst",
		custom: true,
		basedOn: "Footer",
		next: "Footer",
		paragraph: border("top"),
	},
} satisfies Partial<Record<ParagraphStyle, Definition>>;

function margins(top: number, side: number): string {
	const sides = { top, left: side, bottom: top, right: side };
	return `<w:tblCellMar>${Object.entries(sides)
		.map(([name, width]) => `<w:${name} w:w="${width}" w:type="dxa"/>`)
		.join("")}</w:tblCellMar>`;
}

function lines(color: string, ...sides: string[]): string {
	return `<w:tblBorders>${sides
		.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${color}"/>`)
		.join("")}</w:tblBorders>`;
}

function tableStyle(id: string, name: string, properties: string, rest = ""): string {
	return (
		`<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
		`<w:basedOn w:val="TableNormal"/><w:tblPr>${properties}</w:tblPr>${rest}</w:style>`
	);
}

/** Tables with a tinted header row, and those to sign in, with darker lines to write on. */
export const wholeTableStyles =
	'<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
	`<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins(0, 108)}</w:tblPr></w:style>` +
	tableStyle(
		"DraftTable",
		"Tabell",
		lines(rule, "top", "bottom", "insideH") + margins(70, 108),
		'<w:tblStylePr w:type="firstRow"><w:tcPr>' +
			`<w:shd w:val="clear" w:color="auto" w:fill="${tint}"/></w:tcPr></w:tblStylePr>`,
	) +
	tableStyle("SignatureTable", "Signaturtabell", lines(quiet, "bottom", "insideH") + margins(0, 0));
