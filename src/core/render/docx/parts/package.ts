import { escapeAttribute, part } from "../xml.ts";

const schemas = "http://schemas.openxmlformats.org";
const office = `${schemas}/officeDocument/2006/relationships`;
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const documents = "application/vnd.openxmlformats-officedocument";

/** Parts that are not plain XML, and what they are (ECMA-376 part 2 §10.1.2). */
const types: Readonly<Record<string, string>> = {
	"customXml/itemProps1.xml": `${documents}.customXmlProperties+xml`,
	"docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
	"docProps/custom.xml": `${documents}.custom-properties+xml`,
	"word/comments.xml": `${word}.comments+xml`,
	"word/document.xml": `${word}.document.main+xml`,
	"word/fontTable.xml": `${word}.fontTable+xml`,
	"word/footer1.xml": `${word}.footer+xml`,
	"word/header1.xml": `${word}.header+xml`,
	"word/numbering.xml": `${word}.numbering+xml`,
	"word/settings.xml": `${word}.settings+xml`,
	"word/styles.xml": `${word}.styles+xml`,
	"word/theme/theme1.xml": `${documents}.theme+xml`,
	"word/webSettings.xml": `${word}.webSettings+xml`,
};

/** [Content_Types].xml: one line for each part in the file. */
export function contentTypes(paths: readonly string[]): string {
	const overrides = paths
		.filter((path) => path in types)
		.map((path) => `<Override PartName="/${path}" ContentType="${types[path]}"/>`);
	return part(
		`<Types xmlns="${schemas}/package/2006/content-types">` +
			'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
			`<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
	);
}

function relationships(items: readonly string[]): string {
	return part(
		`<Relationships xmlns="${schemas}/package/2006/relationships">${items.join("")}</Relationships>`,
	);
}

function relationship(id: string, type: string, target: string): string {
	return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

/** _rels/.rels: where the document begins, and what is known about it. */
export const packageRelationships = relationships([
	relationship("document", `${office}/officeDocument`, "word/document.xml"),
	relationship(
		"core",
		`${schemas}/package/2006/relationships/metadata/core-properties`,
		"docProps/core.xml",
	),
	relationship("custom", `${office}/custom-properties`, "docProps/custom.xml"),
]);

/** word/_rels/document.xml.rels: the parts of the document, and its links out (address -> relationship id). */
export function documentRelationships(
	links: ReadonlyMap<string, string>,
	{ answers, comments }: { readonly answers: boolean; readonly comments: boolean },
): string {
	return relationships([
		...["styles", "numbering", "settings", "webSettings", "fontTable"].map((name) =>
			relationship(name, `${office}/${name}`, `${name}.xml`),
		),
		relationship("theme", `${office}/theme`, "theme/theme1.xml"),
		relationship("header", `${office}/header`, "header1.xml"),
		relationship("footer", `${office}/footer`, "footer1.xml"),
		...(comments ? [relationship("comments", `${office}/comments`, "comments.xml")] : []),
		...(answers ? [relationship("case", `${office}/customXml`, "../customXml/item1.xml")] : []),
		...[...links].map(
			([address, id]) =>
				`<Relationship Id="${id}" Type="${office}/hyperlink" Target="${escapeAttribute(address)}" TargetMode="External"/>`,
		),
	]);
}

/** customXml/_rels/item1.xml.rels. */
export const storedCaseRelationships = relationships([
	relationship("properties", `${office}/customXmlProps`, "itemProps1.xml"),
]);
