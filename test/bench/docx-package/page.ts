import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, Tab, TextRun } from "docx";
import type { Document } from "../../../src/core/document/nodes.ts";

const side = 1588;
/** The width of a line of text on A4, in twentieths of a point. */
export const textWidth = 11906 - 2 * side;

const tabStops = [{ type: "right" as const, position: textWidth }];

/** A4, with title and draft mark above, and proposal, edition and «Side 1 av 7» below. */
export function page(document: Document): Omit<ISectionOptions, "children"> {
	const { words, draftMark } = document;
	const mark = draftMark
		? [new TextRun({ children: [new Tab(), draftMark], style: "HeaderMark" })]
		: [];
	const header = new Paragraph({
		style: "Header",
		tabStops,
		children: [new TextRun(document.title), ...mark],
	});
	const pages = new TextRun({
		children: [
			document.edition,
			new Tab(),
			`${words.page} `,
			PageNumber.CURRENT,
			` ${words.of} `,
			PageNumber.TOTAL_PAGES,
		],
	});
	const footer = [
		new Paragraph({ style: "Footer", text: document.proposal }),
		new Paragraph({ style: "Footer", tabStops, children: [pages] }),
	];
	return {
		properties: {
			page: {
				size: { width: 11906, height: 16838 },
				margin: { top: 1587, right: side, bottom: 1814, left: side, header: 737, footer: 737 },
			},
		},
		headers: { default: new Header({ children: [header] }) },
		footers: { default: new Footer({ children: footer }) },
	};
}
