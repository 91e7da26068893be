import { textWidth } from "../page.ts";
import {
	bold,
	color,
	type Definition,
	indent,
	size,
	spacing,
	whole,
	withNext,
} from "./definition.ts";
import type { ParagraphStyle } from "./names.ts";
import { ink, quiet, rule, tint } from "./palette.ts";

const signatureColumn = 3119;
const signatureTabs =
	`<w:tabs><w:tab w:val="left" w:pos="${signatureColumn}"/>` +
	`<w:tab w:val="left" w:pos="${textWidth - 567}"/></w:tabs>`;
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
		paragraph: '<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>',
	},
	Party: {
		name: "Part",
		custom: true,
		basedOn: "Normal",
		next: "SignatureLine",
		keep: whole,
		paragraph: spacing(400, 60),
		run: bold + color(ink) + size(12),
	},
	SignatureLine: {
		name: "Signaturlinje",
		custom: true,
		basedOn: "Normal",
		keep: whole,
		paragraph: signatureTabs + spacing(300, 20) + indent(signatureColumn, signatureColumn),
	},
	SignatureEnd: {
		name: "Siste signaturlinje",
		custom: true,
		basedOn: "SignatureLine",
		next: "BodyText",
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

function margins(top: number): string {
	const sides = [
		["top", top],
		["left", 108],
		["bottom", top],
		["right", 108],
	];
	return `<w:tblCellMar>${sides.map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`).join("")}</w:tblCellMar>`;
}

const lines = ["top", "bottom", "insideH"].map(
	(side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${rule}"/>`,
);

/** Thin lines between the rows, a tinted header row. */
export const tableStyle =
	'<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
	`<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins(0)}</w:tblPr></w:style>` +
	'<w:style w:type="table" w:customStyle="1" w:styleId="DraftTable"><w:name w:val="Tabell"/>' +
	`<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${lines.join("")}</w:tblBorders>${margins(70)}</w:tblPr>` +
	'<w:tblStylePr w:type="firstRow"><w:tcPr>' +
	`<w:shd w:val="clear" w:color="auto" w:fill="${tint}"/></w:tcPr></w:tblStylePr></w:style>`;
