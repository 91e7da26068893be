/**
 * A small reader of XML, for the parts of Word files. It knows no document type and no entities but the five of
 * XML itself, so nothing grows while it is read. Names lose their prefixes: every writer chooses its own.
 */

export interface Element {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly (Element | string)[];
}

/** What can be wrong with a text as XML. */
export type XmlFault = "malformed" | "declarations" | "too-much";

/** So deep that no real document reaches it, and that whoever walks the tree may call itself. */
const mostLevels = 250;
const mostNodes = 500_000;

const token =
	/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s>/]+)\s*>|<([^\s<>/!?=]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const entities: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
};

interface Open {
	readonly tag: string;
	readonly children: (Element | string)[];
}

/** The root element, or what is wrong. */
export function parseXml(text: string): Element | XmlFault {
	if (/<!DOCTYPE|<!ENTITY/i.test(text)) return "declarations";
	const top: (Element | string)[] = [];
	const open: Open[] = [];
	let nodes = 0;
	let at = 0;
	token.lastIndex = 0;
	for (let match = token.exec(text); match !== null; match = token.exec(text)) {
		const [, raw, closing, opening, attributes = "", empty, words] = match;
		at = token.lastIndex;
		const inside = open.at(-1)?.children ?? top;
		if (++nodes > mostNodes) return "too-much";
		if (raw !== undefined) inside.push(raw);
		else if (words !== undefined) {
			const decoded = decode(words);
			if (decoded === undefined) return "malformed";
			inside.push(decoded);
		} else if (opening !== undefined) {
			const read = readAttributes(attributes);
			if (read === undefined) return "malformed";
			const children: (Element | string)[] = [];
			inside.push({ name: localName(opening), attributes: read, children });
			if (empty === "") open.push({ tag: opening, children });
			if (open.length > mostLevels) return "too-much";
		} else if (closing !== undefined && open.pop()?.tag !== closing) return "malformed";
	}
	const roots = top.filter((child) => typeof child !== "string");
	const [root] = roots;
	if (at !== text.length || open.length > 0 || !root || roots.length > 1) return "malformed";
	return root;
}

function readAttributes(text: string): Map<string, string> | undefined {
	const attributes = new Map<string, string>();
	for (const [, name = "", double, single] of text.matchAll(attribute)) {
		const value = decode(double ?? single ?? "");
		if (value === undefined) return undefined;
		if (!name.startsWith("xmlns")) attributes.set(localName(name), value);
	}
	return attributes;
}

function localName(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}

/** Text with its entities resolved, or undefined where one is not known. */
function decode(text: string): string | undefined {
	if (!text.includes("&")) return text;
	let isKnown = true;
	const decoded = text.replace(/&([^;&\s]{0,10});|&/g, (_, name: string | undefined) => {
		const sign = name === undefined ? undefined : (entities[name] ?? numbered(name));
		if (sign === undefined) isKnown = false;
		return sign ?? "";
	});
	return isKnown ? decoded : undefined;
}

function numbered(name: string): string | undefined {
	const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? [];
	const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The children that are elements. */
export function elementsOf(element: Element): Element[] {
	return element.children.filter((child) => typeof child !== "string");
}

/** The first child of that name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
	return element && elementsOf(element).find((child) => child.name === name);
}

/** All the text in an element. */
export function wordsOf({ children }: Element): string {
	return children.map((child) => (typeof child === "string" ? child : wordsOf(child))).join("");
}
