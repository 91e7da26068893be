import type { Draft } from "../../../document/draft.ts";
import { escapeAttribute, escapeText, part } from "../xml.ts";
import { caseJson } from "./stored-case.ts";

/** Word shows, and keeps when it saves, this much of a property. */
const propertyLimit = 255;

/**
 * docProps/custom.xml: which document and edition this is and which editions it accepts; with the answers, also the
 * case, which survives here where the custom XML part is taken out (mail filters, other word processors).
 */
export function customProperties(draft: Draft, answers: boolean): string {
	const { document, editions } = draft;
	const properties: [name: string, value: string][] = [
		["document", document.id],
		["edition", document.edition],
		["date", document.date],
		...editions.map(({ id, edition, address }, index): [string, string] => [
			`cited-${index + 1}`,
			`${id} ${edition} ${address}`,
		]),
	];
	if (answers) {
		properties.push(["schemaVersion", String(draft.case.schemaVersion)]);
		for (const [index, piece] of pieces(caseJson(draft)).entries()) {
			properties.push([`case-${index + 1}`, piece]);
		}
	}
	return part(
		'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
			'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
			`${properties.map(property).join("")}</Properties>`,
	);
}

/** Property ids begin at 2; the format id is the same for all (§22.3.2.2). */
function property([name, value]: [string, string], index: number): string {
	return (
		`<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeAttribute(name)}">` +
		`<vt:lpwstr>${escapeText(value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"))}</vt:lpwstr></property>`
	);
}

/** Never cut between the two halves of a character beyond the first plane. */
function pieces(text: string): string[] {
	const found: string[] = [];
	for (let at = 0; at < text.length; at += found.at(-1)?.length ?? 0) {
		const piece = text.slice(at, at + propertyLimit);
		found.push(/[\ud800-\udbff]$/.test(piece) ? piece.slice(0, -1) : piece);
	}
	return found;
}
