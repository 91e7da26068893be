import type { Language } from "../../../language.ts";
import { languageTag, namespaces } from "../namespaces.ts";
import { part } from "../xml.ts";

/**
 * word/settings.xml. Mode 15 is how Word lays out pages since 2013; without it Word shows «compatibility mode».
 * Nothing here asks Word to update fields: that brings a question at the first opening, and what stands is right.
 */
export function settings(language: Language): string {
	return part(
		`<w:settings ${namespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>` +
			'<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" ' +
			'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
			`<w:themeFontLang w:val="${languageTag(language)}"/></w:settings>`,
	);
}
