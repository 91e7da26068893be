import type { Draft } from "../../../document/draft.ts";
import { escapeAttribute, escapeText, part } from "../xml.ts";

/** The name of what is stored: whoever reads the file back looks for it. */
export const caseNamespace = "urn:rammeverk-for-deling:draft";

/** What XML cannot hold or may change, and `_x`, which begins an escape in a property (§22.4.2.4). */
const fragile = /[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|_(?=x)/g;

/** The case as JSON that goes through XML and back unchanged: what is fragile is written as `\uXXXX`. */
export function caseJson(draft: Draft): string {
	return JSON.stringify(draft.case).replace(
		fragile,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

/**
 * customXml/item1.xml: the answers, so that the draft can be taken up again, and the paths of the content controls
 * in the order they stand: LibreOffice before 7.5 saves the controls without their tags.
 */
export function storedCase(draft: Draft, controls: readonly string[]): string {
	const { id, edition, date } = draft.document;
	return part(
		`<draft xmlns="${caseNamespace}" document="${escapeAttribute(id)}" edition="${escapeAttribute(edition)}" ` +
			`date="${escapeAttribute(date)}"><case>${escapeText(caseJson(draft))}</case>` +
			`<controls>${escapeText(controls.join(" "))}</controls></draft>`,
	);
}

/** customXml/itemProps1.xml: the part's own id, which is the same in every file, and its namespace (§22.5). */
export const storedCaseProperties = part(
	'<ds:datastoreItem ds:itemID="{5B0F7C0A-6C35-4E0B-9B7A-2F6B1D9E4C11}" ' +
		'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
		`<ds:schemaRefs><ds:schemaRef ds:uri="${caseNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
);
