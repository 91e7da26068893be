import { numberingOf } from "../lists.ts";
import type { Definition } from "./definition.ts";
import type { CharacterStyle, ParagraphStyle } from "./names.ts";

/** A paragraph style, bound to its level when a list has one for it. */
export function paragraphStyleElement(id: ParagraphStyle, definition: Definition): string {
	const bound = numberingOf(id);
	const number =
		bound === undefined
			? ""
			: `<w:numPr><w:ilvl w:val="${bound.level}"/><w:numId w:val="${bound.list}"/></w:numPr>`;
	const properties = (definition.keep ?? "") + number + (definition.paragraph ?? "");
	return element("paragraph", id, definition, properties);
}

/** A style for some words of a paragraph. */
export function characterStyleElement(id: CharacterStyle, definition: Definition): string {
	return element("character", id, definition, "");
}

function element(type: string, id: string, definition: Definition, properties: string): string {
	const { name, basedOn, next, custom, run } = definition;
	const isDefault = id === "Normal" ? ' w:default="1"' : "";
	return (
		`<w:style w:type="${type}"${isDefault}${custom ? ' w:customStyle="1"' : ""} w:styleId="${id}">` +
		`<w:name w:val="${name}"/>` +
		(basedOn === undefined ? "" : `<w:basedOn w:val="${basedOn}"/>`) +
		(next === undefined ? "" : `<w:next w:val="${next}"/>`) +
		"<w:qFormat/>" +
		(properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`) +
		(run === undefined ? "" : `<w:rPr>${run}</w:rPr>`) +
		"</w:style>"
	);
}
