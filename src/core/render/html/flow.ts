import type { Handlers } from "../../document/handlers.ts";
import { isLong } from "../../document/long-list.ts";
import type { DocumentNode, Phrasing, Reason } from "../../document/nodes.ts";
import type { Slices } from "../../slices.ts";
import type { HtmlOptions } from "./context.ts";
import { escapeHtml } from "./escape.ts";

type Print<Printed> = (nodes: readonly DocumentNode[], options: HtmlOptions) => Printed;

/** A node as HTML; by slices where hundreds may stand within it. */
export type Html = string | Slices<string>;

/** The handlers of what stands between paragraphs. */
export const flowHandlers = (
	print: Print<string>,
	printBySlices: Print<Slices<string>>,
): Omit<Handlers<HtmlOptions, Html>, Phrasing["type"]> => ({
	paragraph: ({ children }, options) => `<p>${print(children, options)}</p>`,
	list: ({ ordered, children }, options) => {
		const tag = ordered ? "ol" : "ul";
		// The marks are text, the same as in every other form of the document, so the list says that it is one.
		return `<${tag} class="marked" role="list">${print(children, options)}</${tag}>`;
	},
	listItem: ({ marker, children }, options) =>
		`<li><span class="marker">${marker}</span> <div>${print(children, options)}</div></li>`,
	*clause(clause, options) {
		const { id, number, depth, title, reasons, newPage, children } = clause;
		const level = Math.min(options.titleLevel + depth, 6);
		const heading = `<span class="number">${number}</span> ${print(title, options)}`;
		return (
			`<section class="clause${newPage ? " new-page" : ""}" id="${escapeHtml(id)}">` +
			`<h${level}>${heading}</h${level}>${options.published?.tools?.(clause) ?? ""}` +
			`${printReasons(reasons, options)}${yield* printBySlices(children, options)}</section>`
		);
	},
	*alternative({ condition, blank, children }, options) {
		return (
			`<div class="alternative"><p class="condition">${escapeHtml(condition)}` +
			`${blank && !options.published ? ` ${print([blank], options)}` : ""}</p>` +
			`${yield* printBySlices(children, options)}</div>`
		);
	},
	*table({ caption, columns, children }, options) {
		const name = escapeHtml(caption);
		const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join("");
		return (
			`<div class="${isLong(children) ? "table long" : "table"}" role="region" aria-label="${name}" tabindex="0"><table class="ds-table" data-border>` +
			`<thead><tr>${head}</tr></thead><tbody>${yield* printBySlices(children, options)}</tbody></table></div>`
		);
	},
	tableRow: ({ children }, options) => `<tr>${print(children, options)}</tr>`,
	tableCell: ({ children }, options) => `<td>${print(children, options)}</td>`,
	*appendix({ id, label, number, title, reasons, children }, options) {
		const level = options.titleLevel + 1;
		const heading = `<span class="number">${label} ${number}</span> ${print(title, options)}`;
		return (
			`<section class="appendix" id="${escapeHtml(id)}"><h${level}>${heading}</h${level}>` +
			`${printReasons(reasons, options)}${yield* printBySlices(children, { ...options, titleLevel: level })}</section>`
		);
	},
	signatures: ({ children }, options) =>
		`<div class="signatures">${print(children, options)}</div>`,
	signature: ({ party, children }, options) =>
		`<div class="signature"><p class="party">${print(party, options)}</p>` +
		`<dl>${print(children, options)}</dl></div>`,
	signatureRow: ({ label, children }, options) =>
		`<div><dt>${escapeHtml(label)}</dt><dd>${print(children, options)}</dd></div>`,
	summary: ({ label, children }, options) =>
		options.summaries
			? `<aside class="summary"><p><strong>${escapeHtml(label)}</strong> ${print(children, options)}</p></aside>`
			: "",
	note: ({ children }, options) =>
		options.notes ? `<aside class="note">${print(children, options)}</aside>` : "",
	remark: ({ label }) => escapeHtml(label),
	openItems: ({ title, children }, options) => {
		const items = children.map(({ field, label: words }) => {
			const address = options.questionAddress?.(field);
			const label = escapeHtml(words);
			const item = address ? `<a href="${escapeHtml(address)}">${label}</a>` : label;
			return `<li><span class="marker">–</span> <div>${item}</div></li>`;
		});
		const list = isLong(items) ? "marked long" : "marked";
		return (
			`<section class="open-items"><p class="open-items-title">${escapeHtml(title)}</p>` +
			`<ul class="${list}" role="list">${items.join("")}</ul></section>`
		);
	},
});

function printReasons(reasons: readonly Reason[], options: HtmlOptions): string {
	const { questionAddress } = options;
	if (!options.reasons || !questionAddress || reasons.length === 0) return "";
	return reasons
		.map(({ fields, text }) => {
			const address = escapeHtml(questionAddress(fields[0] ?? ""));
			return `<aside class="reason"><a href="${address}">${escapeHtml(text)}</a></aside>`;
		})
		.join("");
}
