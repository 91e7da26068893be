import type { HasAttribute } from "./can-match.ts";

/** What stands in a page, as far as a selector may ask for it. */
export interface Names {
	/** Its elements, and its classes with a full stop before them. */
	readonly names: ReadonlySet<string>;
	readonly hasAttribute: HasAttribute;
}

/** Elements that a page has although nobody wrote them. */
const implied = ["html", "head", "body", "tbody"];

/** Attributes that a reader changes, without any script. */
const changing: readonly string[] = ["open"];

/** Every class, element and attribute of a page. */
export function namesInPage(html: string): Names {
	const names = new Set(implied);
	const attributes = new Set(changing);
	for (const [, element = "", inside = ""] of html.matchAll(
		/<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi,
	)) {
		names.add(element.toLowerCase());
		for (const [, name = "", ...values] of inside.matchAll(
			/([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
		)) {
			const value = values.find((one) => one !== undefined) ?? "";
			attributes.add(name.toLowerCase()).add(pair(name, value));
			// An escaped sign may stand for any.
			if (value.includes("&")) attributes.add(pair(name, "&"));
			if (name.toLowerCase() !== "class") continue;
			for (const one of value.split(/\s+/)) names.add(`.${one}`);
		}
	}
	const hasAttribute: HasAttribute = (name, value) =>
		attributes.has(name) &&
		(value === undefined ||
			changing.includes(name) ||
			attributes.has(pair(name, value)) ||
			attributes.has(pair(name, "&")));
	return { names, hasAttribute };
}

/** The names of some attributes and the values of others are compared without regard to capitals. */
function pair(name: string, value: string): string {
	return `${name}=${value}`.toLowerCase();
}

/**
 * What scripts may put into a page, beside what is there: every word in them may be a class, what stands after `<`
 * or within quotes an element, and each name of an attribute also in the form of its property (`readOnly`).
 */
export function namesInScripts(scripts: string): Names {
	const words = scripts.match(/[\p{L}_][\p{L}\p{N}_-]*/gu) ?? [];
	const elements = [...scripts.matchAll(/[<"'`]([a-z][a-z\d-]*)/gi)].map(([, name = ""]) => name);
	// The level of a heading is computed.
	const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];
	const names = new Set([
		...words.map((word) => `.${word}`),
		...elements.map((name) => name.toLowerCase()),
		...headings,
	]);
	const plain = withoutHyphens(scripts);
	const hasAttribute: HasAttribute = (name, value) =>
		plain.includes(withoutHyphens(name.replace(/^data-/, ""))) &&
		(value === undefined || ['"', "'", "`"].some((quote) => scripts.includes(quote + value)));
	return { names, hasAttribute };
}

function withoutHyphens(text: string): string {
	return text.replaceAll("-", "").toLowerCase();
}
