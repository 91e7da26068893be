import type { Handlers } from "../../document/handlers.ts";
import type { DocumentNode, Phrasing } from "../../document/nodes.ts";
import { escapeMarkdown, escapeStart } from "./escape.ts";

/** How many headings stand above: an appendix' clauses are one level further down. */
export interface Level {
	readonly above: number;
}

type Print = (node: DocumentNode, level: Level) => string;

/** The handlers of what stands between paragraphs: blocks are parted by an empty line. */
export const flowHandlers = (print: Print): Omit<Handlers<Level, string>, Phrasing["type"]> => {
	const top: Level = { above: 0 };
	const phrases = (nodes: readonly DocumentNode[]) =>
		nodes.map((node) => print(node, top)).join("");
	const blocks = (nodes: readonly DocumentNode[], level: Level) =>
		nodes
			.map((node) => print(node, level))
			.filter(Boolean)
			.join("\n\n");
	return {
		paragraph: ({ children }) => escapeStart(phrases(children)),
		list: ({ children }, level) => children.map((item) => print(item, level)).join("\n"),
		listItem: ({ marker, children }, level) => {
			const mark = marker === "–" ? "-" : marker;
			const indent = " ".repeat(mark.length + 1);
			return `${mark} ${blocks(children, level).replaceAll("\n", `\n${indent}`)}`;
		},
		clause: ({ number, depth, title, children }, level) => {
			const marks = "#".repeat(Math.min(1 + level.above + depth, 6));
			return `${marks} ${number} ${phrases(title)}\n\n${blocks(children, level)}`;
		},
		alternative: ({ condition, blank, children }, level) =>
			`*${escapeMarkdown(condition)}*${blank ? ` ${print(blank, level)}` : ""}\n\n${blocks(children, level)}`,
		table: ({ columns, children }) =>
			[
				`| ${columns.map(escapeMarkdown).join(" | ")} |`,
				`| ${columns.map(() => "---").join(" | ")} |`,
				...children.map((row) => print(row, top)),
			].join("\n"),
		tableRow: ({ children }) => `| ${children.map((cell) => print(cell, top)).join(" | ")} |`,
		tableCell: ({ children }) => phrases(children).replace(/\\?\n/g, " "),
		appendix: ({ label, number, title, children }) =>
			`## ${label} ${number} ${phrases(title)}\n\n${blocks(children, { above: 1 })}`,
		signatures: ({ children }) => blocks(children, top),
		signature: ({ party, children }) =>
			`**${phrases(party)}**\n\n${children.map((row) => print(row, top)).join("\n")}`,
		signatureRow: ({ label, children }) =>
			`- ${escapeMarkdown(label)}: ${phrases(children) || "\\_".repeat(24)}`,
		// Neither is part of the text.
		summary: () => "",
		note: () => "",
		remark: ({ label }) => escapeMarkdown(label),
		openItems: ({ title, children }) =>
			`**${escapeMarkdown(title)}**\n\n${children.map(({ label }) => `- ${escapeMarkdown(label)}`).join("\n")}`,
	};
};
