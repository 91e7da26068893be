import { escapeHtml } from "./escape.ts";
import { printValue } from "./phrasing.ts";

/** The same HTML with an answer in other words, also where it was missing. */
export function withAnswer(html: string, path: string, text: string): string {
	const name = escapeHtml(path).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
	const value = `<bdi class="value" data-path="${name}">.*?</bdi>`;
	const blank = `<a class="blank" data-blank="${name}" .*?</a>`;
	return html.replace(new RegExp(`${value}|${blank}`, "gs"), () => printValue(path, text));
}
