import type { Document } from "../../../document/nodes.ts";
import { languageTag } from "../namespaces.ts";
import { escapeText, part } from "../xml.ts";

/**
 * docProps/core.xml: title, edition, language and the date of the draft. No creator: whoever made the draft is not
 * known, and a program is not its author.
 */
export function coreProperties(document: Document): string {
	const { date, draftMark } = document;
	const times = /^\d{4}-\d{2}-\d{2}$/.test(date)
		? ["created", "modified"].map(
				(name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`,
			)
		: [];
	const status =
		draftMark === undefined ? "" : `<cp:contentStatus>${escapeText(draftMark)}</cp:contentStatus>`;
	return part(
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
			'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
			'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
			`<dc:title>${escapeText(document.title)}</dc:title><dc:subject>${escapeText(document.edition)}</dc:subject>` +
			`${status}${times.join("")}<dc:language>${languageTag(document.language)}</dc:language></cp:coreProperties>`,
	);
}
