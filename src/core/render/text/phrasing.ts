import type { Handlers } from "../../document/handlers.ts";
import type { Phrasing } from "../../document/nodes.ts";
import { referenceText } from "../../document/plain-text.ts";
import type { Level } from "./flow.ts";

type Print = (nodes: readonly Phrasing[]) => string;

/** The handlers of what stands within a paragraph. Nothing is escaped: in plain text every sign is itself. */
export const phrasingHandlers = (
	print: Print,
): Pick<Handlers<Level, string>, Phrasing["type"]> => ({
	text: ({ value }) => value,
	strong: ({ children }) => print(children),
	emphasis: ({ children }) => print(children),
	link: ({ url, children }) => {
		const words = print(children);
		return /^(https?:|mailto:)/i.test(url) && words !== url ? `${words} (${url})` : words;
	},
	value: ({ text }) => text,
	blank: ({ text }) => text,
	reference: (reference) => referenceText(reference),
	term: ({ children }) => print(children),
	duty: ({ children }) => print(children),
	limit: ({ children }) => print(children),
	inlineAlternative: ({ condition, blank, children }) =>
		`${blank ? `${blank.text} ` : ""}[${condition}: ${print(children)}]`,
});
