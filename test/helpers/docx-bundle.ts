import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const headerType = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
const headerRelationship =
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header";

/**
 * One Word file that holds the bodies of many, so that one start of the validator reads them all: 200 drafts in
 * seconds instead of minutes. The first file stands whole; the body of each of the others is a header part with
 * links of its own, for a header holds the same blocks as a body, under the same rules. So its body, head and foot
 * are validated, and its properties and its section are not: those of the first are. Errors name the part:
 * /word/bundle12.xml is the body of the file at place 12, counted from 0.
 */
export function bundleDocx(files: readonly Uint8Array[]): Uint8Array {
	const [first, ...others] = files.map((file) => unzipSync(file));
	if (first === undefined) throw new Error("Nothing to bundle");
	const parts: Record<string, Uint8Array> = { ...first };
	const types: string[] = [];
	const relationships: string[] = [];

	function add(name: string, root: string, links: string): void {
		parts[`word/${name}.xml`] = strToU8(root);
		parts[`word/_rels/${name}.xml.rels`] = strToU8(links);
		types.push(`<Override PartName="/word/${name}.xml" ContentType="${headerType}"/>`);
		relationships.push(
			`<Relationship Id="${name}" Type="${headerRelationship}" Target="${name}.xml"/>`,
		);
	}

	for (const [index, other] of others.entries()) {
		const text = (path: string): string => strFromU8(other[path] ?? new Uint8Array());
		const links = onlyExternal(text("word/_rels/document.xml.rels"));
		add(`bundle${index + 1}`, asHeader(text("word/document.xml")), links);
		add(`bundle${index + 1}head`, text("word/header1.xml"), onlyExternal(""));
		add(`bundle${index + 1}foot`, footAsHeader(text("word/footer1.xml")), onlyExternal(""));
	}

	append(parts, "[Content_Types].xml", "</Types>", types);
	append(parts, "word/_rels/document.xml.rels", "</Relationships>", relationships);
	return zipSync(parts, { level: 1, mtime: new Date(1980, 0, 1) });
}

/** The blocks of a body, without its section, which a header cannot have. */
function asHeader(document: string): string {
	return document
		.replace("<w:document ", "<w:hdr ")
		.replace("<w:body>", "")
		.replace(/<w:sectPr>.*?<\/w:sectPr><\/w:body><\/w:document>$/s, "</w:hdr>");
}

function footAsHeader(footer: string): string {
	return footer.replace("<w:ftr ", "<w:hdr ").replace("</w:ftr>", "</w:hdr>");
}

function onlyExternal(relationships: string): string {
	const links = relationships.match(/<Relationship [^>]*TargetMode="External"\/>/g) ?? [];
	return (
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`
	);
}

function append(
	parts: Record<string, Uint8Array>,
	path: string,
	end: string,
	added: readonly string[],
): void {
	const text = strFromU8(parts[path] ?? new Uint8Array());
	parts[path] = strToU8(text.replace(end, () => added.join("") + end));
}
