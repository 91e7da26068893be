import type { Draft } from "../../document/draft.ts";
import { printNode } from "../../document/handlers.ts";
import { type Context, startContext } from "./context.ts";
import { handlers } from "./handlers.ts";
import { readOutline } from "./outline.ts";
import { commentsPart } from "./parts/comments.ts";
import { coreProperties } from "./parts/core-properties.ts";
import { customProperties } from "./parts/custom-properties.ts";
import { documentPart } from "./parts/document.ts";
import { fixedCaseParts, fixedParts } from "./parts/fixed-parts.ts";
import { footer } from "./parts/footer.ts";
import { header } from "./parts/header.ts";
import { contentTypes, documentRelationships } from "./parts/package.ts";
import { storedCase } from "./parts/stored-case.ts";
import { type Packed, pack, repack, zip } from "./zip.ts";

/** What a Word file is to have in it beside the text. */
export interface DocxOptions {
	/** Whether the case lies in the file too, to be taken up again; without, only what is to be read. */
	readonly answers: boolean;
	/**
	 * Each clause is explained beside the text: which answers brought it, and what it says in short; `author` is who
	 * Word says has written that.
	 */
	readonly comments?: { readonly author: string };
	/** For a text so short that a list of its contents is no help. */
	readonly withoutContents?: true;
}

/** A Word file of a draft: the same bytes for the same draft, in every time zone and engine. */
export function renderDocx(draft: Draft, options: DocxOptions): Uint8Array {
	const { answers } = options;
	const author = options.comments?.author ?? "";
	const { document } = draft;
	const print: Context["print"] = (node, context) => printNode(handlers, node, context);
	const context = startContext(
		document,
		readOutline(document),
		print,
		options.comments !== undefined,
	);
	const text = documentPart(document, context, options);
	const { controls, links, comments } = context.state;
	const isCommented = comments !== undefined && comments.length > 0;
	const parts: Record<string, Packed> = {
		...fixedParts(document.language),
		...(answers ? fixedCaseParts() : {}),
		...(answers ? { "customXml/item1.xml": pack(storedCase(draft, controls)) } : {}),
		...(isCommented
			? { "word/comments.xml": pack(commentsPart(comments, author, document.date)) }
			: {}),
		"docProps/core.xml": repack("core", coreProperties(document)),
		"docProps/custom.xml": pack(customProperties(draft, answers)),
		"word/document.xml": pack(text),
		"word/footer1.xml": repack("footer", footer(document)),
		"word/header1.xml": repack("header", header(document)),
	};
	const relationships = documentRelationships(links, { answers, comments: isCommented });
	parts["word/_rels/document.xml.rels"] = repack("links", relationships);
	const types = contentTypes(Object.keys(parts).sort());
	parts["[Content_Types].xml"] = repack("types", types);
	return zip(parts);
}
