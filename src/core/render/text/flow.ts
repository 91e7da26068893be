import type { Handlers } from "../../document/handlers.ts";
import type { DocumentNode, Phrasing } from "../../document/nodes.ts";

/** The names of the columns, for the cells of a row. */
export interface Level {
	readonly columns: readonly string[];
}

type Print = (node: DocumentNode, level: Level) => string;

/** A line to write on. */
const line = "_".repeat(24);

/** The handlers of what stands between paragraphs: blocks are parted by an empty line. */
export const flowHandlers = (print: Print): Omit<Handlers<Level, string>, Phrasing["type"]> => {
	const top: Level = { columns: [] };
	const phrases = (nodes: readonly DocumentNode[]) =>
		nodes.map((node) => print(node, top)).join("");
	const blocks = (nodes: readonly DocumentNode[]) =>
		nodes
			.map((node) => print(node, top))
			.filter(Boolean)
			.join("\n\n");
	return {
		paragraph: ({ children }) => phrases(children),
		list: ({ children }) => children.map((item) => print(item, top)).join("\n"),
		listItem: ({ marker, children }) => {
			const indent = " ".repeat(marker.length + 1);
			return `${marker} ${blocks(children).replace(/\n(?=.)/g, `\n${indent}`)}`;
		},
		clause: ({ number, title, children }) =>
			[`${number} ${phrases(title)}`, blocks(children)].filter(Boolean).join("\n\n"),
		alternative: ({ condition, blank, children }) => {
			const head = blank ? `${condition} ${print(blank, top)}` : condition;
			return `${head}\n\n${blocks(children).replace(/^(?=.)/gm, "| ")}`;
		},
		// A table is told row by row: columns of spaces come apart as soon as the letters are of unlike widths.
		table: ({ caption, columns, children }) =>
			[`${caption}:`, ...children.map((row) => print(row, { columns }))].join("\n\n"),
		tableRow: ({ children }, { columns }) =>
			children.map((cell, index) => `${columns[index] ?? ""}: ${print(cell, top)}`).join("\n"),
		tableCell: ({ children }) => phrases(children).replaceAll("\n", " "),
		appendix: ({ label, number, title, children }) => {
			const heading = `${label} ${number} ${phrases(title)}`;
			return `${underlined(heading, "=")}\n\n${blocks(children)}`;
		},
		signatures: ({ children }) => blocks(children),
		signature: ({ party, children }) =>
			`${phrases(party)}\n\n${children.map((row) => print(row, top)).join("\n")}`,
		signatureRow: ({ label, children }) => `${label}: ${phrases(children) || line}`,
		// Neither is part of the text.
		summary: () => "",
		note: () => "",
		remark: ({ label }) => label,
		openItems: ({ title, children }) =>
			`${title}\n\n${children.map(({ label }) => `– ${label}`).join("\n")}`,
	};
};

/** A heading with a line below it, as long as it is. */
export function underlined(heading: string, sign: string): string {
	return `${heading}\n${sign.repeat(Array.from(heading).length)}`;
}
