import type { Handlers } from "../../document/handlers.ts";
import type { Phrasing } from "../../document/nodes.ts";
import type { HtmlOptions } from "./context.ts";
import { escapeHtml, escapeLines } from "./escape.ts";

type Print = (nodes: readonly Phrasing[], options: HtmlOptions) => string;

/** An answer, where it stands in the text. */
export function printValue(path: string, text: string): string {
	return `<bdi class="value" data-path="${escapeHtml(path)}">${escapeLines(text)}</bdi>`;
}

/** The handlers of what stands within a paragraph. */
export const phrasingHandlers = (
	print: Print,
): Pick<Handlers<HtmlOptions, string>, Phrasing["type"]> => ({
	text: ({ value }) => escapeHtml(value),
	strong: ({ children }, options) => `<strong>${print(children, options)}</strong>`,
	emphasis: ({ children }, options) => `<em>${print(children, options)}</em>`,
	link: ({ url, children }, options) =>
		/^(https?:|mailto:|\/)/i.test(url)
			? `<a href="${escapeHtml(url)}">${print(children, options)}</a>`
			: print(children, options),
	value: ({ path, text }) => printValue(path, text),
	blank: ({ path, field, text, label }, { questionAddress, published }) => {
		if (published) return `<span class="blank">[${escapeHtml(label)}]</span>`;
		return questionAddress
			? `<a class="blank" data-blank="${escapeHtml(path)}" href="${escapeHtml(questionAddress(field))}">${escapeHtml(text)}</a>`
			: `<span class="blank">${escapeHtml(text)}</span>`;
	},
	reference: ({ to, label, number, within }) => {
		const own = `<a href="#${escapeHtml(to)}">${label}\u00a0${number}</a>`;
		if (!within) return own;
		return `<a href="#${escapeHtml(within.to)}">${within.label}\u00a0${within.number}</a> ${own}`;
	},
	term: ({ name, children }, options) => {
		const words = print(children, options);
		if (!options.published?.terms) return words;
		return `<button type="button" class="term" popovertarget="ord-${escapeHtml(name)}">${words}</button>`;
	},
	// Whom a sentence binds is told beside the clause and in the registers, not by the sentence itself.
	duty: ({ children }, options) => print(children, options),
	limit: ({ children }, options) => print(children, options),
	inlineAlternative: ({ condition, blank, children }, options) => {
		const asked = blank && !options.published ? `${print([blank], options)} ` : "";
		return `${asked}<span class="alternative">[${escapeHtml(condition)}: ${print(children, options)}]</span>`;
	},
});
