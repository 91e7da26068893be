import type { Language } from "../../../language.ts";
import { languageTag, namespaces } from "../namespaces.ts";
import { characterStyles } from "../styles/characters.ts";
import { type Definition, size } from "../styles/definition.ts";
import { characterStyleElement, paragraphStyleElement } from "../styles/element.ts";
import { frontStyles } from "../styles/front.ts";
import { headingStyles } from "../styles/headings.ts";
import type { CharacterStyle, ParagraphStyle } from "../styles/names.ts";
import { tableStyles, wholeTableStyles } from "../styles/tables.ts";
import { textStyles } from "../styles/text.ts";
import { part } from "../xml.ts";

const paragraphStyles: Readonly<Record<ParagraphStyle, Definition>> = {
	...textStyles,
	...frontStyles,
	...headingStyles,
	...tableStyles,
};

/** On every machine, or one of the same measures in its place; Calibri is not. */
const font = "Arial";

/** word/styles.xml: all the looks of a draft. */
export function styles(language: Language): string {
	const tag = languageTag(language);
	return part(
		`<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>` +
			`<w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/>${size(11)}` +
			`<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
			'<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
			allStyles +
			"</w:styles>",
	);
}

const allStyles =
	entries<ParagraphStyle>(paragraphStyles, paragraphStyleElement) +
	entries<CharacterStyle>(characterStyles, characterStyleElement) +
	wholeTableStyles;

function entries<Id extends string>(
	definitions: Readonly<Record<Id, Definition>>,
	element: (id: Id, definition: Definition) => string,
): string {
	return (Object.entries(definitions) as [Id, Definition][])
		.map(([id, definition]) => element(id, definition))
		.join("");
}
