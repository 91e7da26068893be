import type { Handlers } from "../../document/handlers.ts";
import type { Phrasing } from "../../document/nodes.ts";
import { referenceText } from "../../document/plain-text.ts";
import { escapeMarkdown } from "./escape.ts";
import type { Level } from "./flow.ts";

type Print = (nodes: readonly Phrasing[]) => string;

/** The handlers of what stands within a paragraph. */
export const phrasingHandlers = (
	print: Print,
): Pick<Handlers<Level, string>, Phrasing["type"]> => ({
	text: ({ value }) => escapeMarkdown(value),
	strong: ({ children }) => `**${print(children)}**`,
	emphasis: ({ children }) => `*${print(children)}*`,
	link: ({ url, children }) => {
		const words = print(children);
		return /^(https?:|mailto:)/i.test(url) && words !== escapeMarkdown(url)
			? `[${words}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`
			: words;
	},
	// A line feed in an answer is a hard break.
	value: ({ text }) => escapeMarkdown(text).replaceAll("\n", "\\\n"),
	blank: ({ text }) => escapeMarkdown(text),
	reference: (reference) => referenceText(reference),
	term: ({ children }) => print(children),
	duty: ({ children }) => print(children),
	limit: ({ children }) => print(children),
	inlineAlternative: ({ condition, blank, children }) =>
		`${blank ? `${escapeMarkdown(blank.text)} ` : ""}\\[${escapeMarkdown(condition)}: ${print(children)}\\]`,
});
