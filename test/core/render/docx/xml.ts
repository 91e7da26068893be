/** A small reader of XML for the tests. It knows no DTD and is strict: what is not well-formed throws. */

export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (Element | string)[];
}

/** What XML 1.0 allows in a file (§2.2); the rest may not even be escaped. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const token =
	/<\?[^>]*\?>|<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** @throws when the text is not a well-formed XML document */
export function parseXml(text: string): Element {
	if (!allowed.test(text)) throw new Error("A character that XML does not allow");
	const root: { children: (Element | string)[] } = { children: [] };
	const open: { name: string; children: (Element | string)[] }[] = [];
	const inside = (): (Element | string)[] => (open.at(-1) ?? root).children;
	let at = 0;
	token.lastIndex = 0;
	for (let match = token.exec(text); match !== null; match = token.exec(text)) {
		const [, closing, opening, attributes = "", empty, words] = match;
		at = token.lastIndex;
		if (words !== undefined) inside().push(decode(words));
		else if (opening !== undefined) {
			const children: (Element | string)[] = [];
			inside().push({ name: opening, attributes: readAttributes(attributes), children });
			if (empty === "") open.push({ name: opening, children });
		} else if (closing !== undefined && open.pop()?.name !== closing) {
			throw new Error(`</${closing}> closes nothing`);
		}
	}
	if (at !== text.length) throw new Error(`Not XML: ${text.slice(at, at + 40)}`);
	if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is not closed`);
	const elements = root.children.filter((child) => typeof child !== "string");
	const [element] = elements;
	if (element === undefined || elements.length > 1) throw new Error("Not one root element");
	return element;
}

function readAttributes(text: string): Record<string, string> {
	const attributes: Record<string, string> = {};
	for (const [, name = "", value = ""] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
		if (name in attributes) throw new Error(`${name} twice`);
		attributes[name] = decode(value);
	}
	return attributes;
}

function decode(text: string): string {
	if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`A bare & in ${text}`);
	return text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? "");
}

/** All elements of a name, at any depth, in reading order. */
export function all(element: Element, ...names: string[]): Element[] {
	const found: Element[] = [];
	for (const child of element.children) {
		if (typeof child === "string") continue;
		if (names.includes(child.name)) found.push(child);
		found.push(...all(child, ...names));
	}
	return found;
}

/** The children that are elements. */
export function elements(element: Element): Element[] {
	return element.children.filter((child) => typeof child !== "string");
}

/** The element at the end of a path of names, or undefined. */
export function at(element: Element | undefined, ...path: string[]): Element | undefined {
	const [name, ...rest] = path;
	if (name === undefined || element === undefined) return element;
	return at(
		elements(element).find((child) => child.name === name),
		...rest,
	);
}

/** `w:val` of the element at the end of a path. */
export function valueAt(element: Element, ...path: string[]): string | undefined {
	return at(element, ...path)?.attributes["w:val"];
}
