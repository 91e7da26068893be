import type { DoorProblem } from "../../issue.ts";
import { formatOf, formatOfParts, isZip } from "./foreign-format.ts";
import {
	mostInflated,
	mostParts,
	openZip,
	readPart,
	type ZipFault,
	type ZipFile,
} from "./unzip.ts";
import { childOf, type Element, elementsOf, parseXml, wordsOf, type XmlFault } from "./xml.ts";

/** What is taken out of a Word file. */
export interface WordFile {
	/** The root element of the main document. */
	readonly document: Element;
	/** The case as JSON, if the file still carries it. */
	readonly stored?: string;
	/** The paths of the content controls in the order they stood when the file was made. */
	readonly controls?: readonly string[];
	/** What the document properties say of the draft: `document`, `edition` and `date` among others. */
	readonly properties: Readonly<Record<string, string>>;
}

/** A draft with 500 services is 100 kB; so much room is left for what others put in. */
const mostBytes = 25_000_000;
/** Among so many parts of custom XML ours is looked for. */
const mostItems = 50;

/** The root element of what is stored (`render/docx/parts/stored-case.ts`), without its namespace. */
const caseElement = "draft";
const documentRelation = /\/officeDocument$/;

/**
 * Opens a Word file and takes out what the answers may stand in. Other parts are not looked at, nor inflated.
 * @param bytes any file
 */
export function openWordFile(bytes: Uint8Array): WordFile | DoorProblem {
	if (bytes.length === 0) return { rule: "file-empty", values: {} };
	if (bytes.length > mostBytes) return { rule: "file-too-large", values: { most: mostBytes } };
	if (!isZip(bytes)) return foreign(formatOf(bytes));
	const zip = openZip(bytes);
	if (typeof zip === "string") return zipProblem(zip);
	const read = partReader(zip);
	const path = mainDocument(read("_rels/.rels"), zip);
	if (path === undefined) return foreign(formatOfParts(zip.entries.keys()));
	const document = read(path);
	if (document === undefined || "rule" in document) return document ?? zipProblem("damaged");
	const properties = readProperties(read("docProps/custom.xml"));
	if ("rule" in properties) return properties;
	const item = storedItem(read, zip);
	if (item && "rule" in item) return item;
	const stored = item ? wordsOf(childOf(item, "case") ?? item) : piecesOf(properties);
	const controls = childOf(item, "controls");
	return {
		document,
		properties: Object.fromEntries(properties),
		...(stored === "" ? {} : { stored }),
		...(controls ? { controls: wordsOf(controls).split(" ").filter(Boolean) } : {}),
	};
}

/** Reads a part by its name. */
type Read = (name: string) => Element | DoorProblem | undefined;

/** Reads parts as XML, within one limit for all of them together. */
function partReader(zip: ZipFile): Read {
	let left = mostInflated;
	return (name) => {
		const entry = zip.entries.get(name);
		if (!entry) return undefined;
		const part = readPart(zip, entry, left);
		if (typeof part === "string") return zipProblem(part);
		left -= entry.size;
		const root = parseXml(part.text);
		return typeof root === "string" ? xmlProblem(root) : root;
	};
}

/** Where the document lies: writers may call it otherwise than we do. */
function mainDocument(relations: ReturnType<Read>, { entries }: ZipFile): string | undefined {
	const known = relations === undefined || "rule" in relations ? [] : elementsOf(relations);
	const target = known
		.find(({ attributes }) => documentRelation.test(attributes.get("Type") ?? ""))
		?.attributes.get("Target");
	const path = target?.replace(/^\//, "") ?? "word/document.xml";
	return entries.has(path) && /\.xml$/i.test(path) && !/^(xl|ppt)\//.test(path) ? path : undefined;
}

/**
 * The part of custom XML that is ours, whatever number it has been given. Others' may be in a form that is not
 * read here; what is made to hurt is refused, whosever it is.
 */
function storedItem(read: Read, { entries }: ZipFile): ReturnType<Read> {
	const names = [...entries.keys()].filter((name) => /^customXml\/item\d+\.xml$/.test(name));
	for (const name of names.slice(0, mostItems)) {
		const root = read(name);
		if (root === undefined) continue;
		if ("rule" in root) {
			if (root.rule !== "word-file-damaged") return root;
		} else if (root.name === caseElement && childOf(root, "case")) return root;
	}
	return undefined;
}

function readProperties(root: ReturnType<Read>): Map<string, string> | DoorProblem {
	if (root && "rule" in root) return root;
	const properties = root ? elementsOf(root) : [];
	return new Map(properties.map((one) => [one.attributes.get("name") ?? "", wordsOf(one)]));
}

/** The case as it lies in the properties, in pieces that are numbered. */
function piecesOf(properties: ReadonlyMap<string, string>): string {
	const pieces: string[] = [];
	for (let index = 1; properties.has(`case-${index}`); index += 1) {
		pieces.push(properties.get(`case-${index}`) ?? "");
	}
	return pieces.join("");
}

function foreign(looksLike: ReturnType<typeof formatOf>): DoorProblem {
	return { rule: "not-a-word-file", values: { looksLike } };
}

function zipProblem(fault: ZipFault): DoorProblem {
	if (fault === "locked") return foreign("old-or-locked");
	if (fault === "too-many")
		return { rule: "word-file-too-many-parts", values: { most: mostParts } };
	if (fault === "inflates") return { rule: "word-file-inflates", values: { most: mostInflated } };
	return { rule: "word-file-damaged", values: {} };
}

function xmlProblem(fault: XmlFault): DoorProblem {
	if (fault === "declarations") return { rule: "word-file-with-declarations", values: {} };
	if (fault === "too-much") return { rule: "word-file-inflates", values: { most: mostInflated } };
	return { rule: "word-file-damaged", values: {} };
}
