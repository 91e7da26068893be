import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { controlTag } from "../../../../src/core/document/control-tag.ts";

/** Changes to a Word file such as programs and people make them. */

export const documentPath = "word/document.xml";
type Change = (text: string) => string;

/** The file with some of its parts changed, taken out (undefined) or put in. */
export function withParts(
	bytes: Uint8Array,
	changes: Readonly<Record<string, Change | string | undefined>>,
): Uint8Array {
	const parts: Zippable = { ...unzipSync(bytes) };
	for (const [path, change] of Object.entries(changes)) {
		const before = parts[path] as Uint8Array | undefined;
		if (change === undefined) delete parts[path];
		else if (typeof change === "string") parts[path] = strToU8(change);
		else parts[path] = strToU8(changed(strFromU8(before ?? new Uint8Array()), change, path));
	}
	return zipSync(parts, { level: 1 });
}

function changed(text: string, change: Change, path: string): string {
	const after = change(text);
	if (after === text) throw new Error(`Nothing was changed in ${path}`);
	return after;
}

/** The file with its document changed. */
export function edited(bytes: Uint8Array, change: Change): Uint8Array {
	return withParts(bytes, { [documentPath]: change });
}

/** Types a text into each control of a path, or into the one at a place among them, as Word does. */
export function typed(path: string, text: string, at?: number): Change {
	let index = -1;
	return (document) =>
		document.replace(controlOf(path), (control: string) => {
			index += 1;
			if (at !== undefined && index !== at) return control;
			const content = `<w:sdtContent><w:r w:rsidR="00AB12CD"><w:t xml:space="preserve">${text}</w:t></w:r></w:sdtContent>`;
			return control
				.replace("<w:showingPlcHdr/>", "")
				.replace(/<w:sdtContent>.*?<\/w:sdtContent>/s, () => content);
		});
}

/** Empties each control of a path: Word then shows its own words for what goes there. */
export function emptied(path: string): Change {
	const shown =
		"<w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klikk eller trykk her for å skrive inn tekst.</w:t></w:r></w:sdtContent>";
	return (document) =>
		document.replace(controlOf(path), (control: string) =>
			control.replace(/(<w:showingPlcHdr\/>)?<\/w:sdtPr>.*<\/w:sdtContent>/s, () => shown),
		);
}

/** Puts something in below the heading of a clause, as whoever writes in the wording does. */
export function belowHeading(clause: string, content: string): Change {
	const heading = new RegExp(`<w:bookmarkStart [^>]*w:name="${clause}"/>.*?</w:p>`, "s");
	return (document) => document.replace(heading, (found) => `${found}${content}`);
}

/** Takes the controls of some paths out of the text, all of them or the first few. */
export function without(path: RegExp, most = Number.POSITIVE_INFINITY): Change {
	let count = 0;
	return (document) =>
		document.replace(
			/<w:sdt>(?:(?!<w:sdt>).)*?<w:tag w:val="([^"]*)"\/>.*?<\/w:sdt>/gs,
			(control, tag) => {
				if (!path.test(tag) || count === most) return control;
				count += 1;
				return "";
			},
		);
}

function controlOf(path: string): RegExp {
	const tag = controlTag(path).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`<w:sdt><w:sdtPr>(?:(?!</w:sdt>).)*?<w:tag w:val="${tag}"/>.*?</w:sdt>`, "gs");
}

/** What Word does when it saves: marks of revisions and of spelling, runs cut in pieces, parts in another order. */
export const savedByWord: Change = (document) =>
	splitRuns(document)
		.replaceAll("<w:p>", '<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E" w14:paraId="3F2A1B00">')
		.replaceAll("<w:r>", '<w:r w:rsidRPr="00C12D3E">')
		.replace(
			"<w:document ",
			'<w:document xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ',
		)
		.replaceAll("</w:sdt>", '</w:sdt><w:proofErr w:type="spellStart"/>')
		.replaceAll(
			/<w:sdtContent>(.*?)<\/w:sdtContent>/gs,
			(_, content: string) =>
				`<w:sdtContent><w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">${content}</w:smartTag></w:sdtContent>`,
		);

/** What LibreOffice 7.4 does: no tags, titles or ids of controls, the contents list as a control, runs cut in pieces. */
export const savedByLibreOffice: Change = (document) =>
	splitRuns(document)
		.replace(/<w:(alias|tag) w:val="[^"]*"\/>/g, "")
		.replace(/(<w:sdtPr>(?:<w:rPr>.*?<\/w:rPr>)?)<w:id w:val="\d+"\/>/g, "$1")
		.replace(
			/<w:p><w:pPr><w:pStyle w:val="TOCHeading"\/>.*?<w:fldChar w:fldCharType="end"\/><\/w:r><\/w:p>/s,
			(contents) =>
				`<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${contents}</w:sdtContent></w:sdt>`,
		);

/** Each run of more than three letters in two. */
function splitRuns(document: string): string {
	return document.replace(
		/<w:r>(<w:rPr>[^/]*\/><\/w:rPr>)?<w:t[^>]*>([^<&]{3})([^<&]+)<\/w:t><\/w:r>/g,
		(_, properties: string | undefined, start: string, rest: string) =>
			[start, rest]
				.map((text) => `<w:r>${properties ?? ""}<w:t xml:space="preserve">${text}</w:t></w:r>`)
				.join(""),
	);
}

/** The parts under other numbers and in the opposite order, as LibreOffice writes them. */
export function reordered(bytes: Uint8Array): Uint8Array {
	const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [
		path.replace("customXml/item1.xml", "customXml/item3.xml"),
		part,
	]);
	return zipSync(Object.fromEntries(parts.reverse()) as Zippable, { level: 9 });
}
