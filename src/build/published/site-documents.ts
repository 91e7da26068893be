import type { Draft } from "../../core/document/draft.ts";
import { assemblyWords } from "../../core/wording/document-words.ts";
import type { Content } from "../content/content.ts";
import { templateOf } from "../editions/freeze.ts";
import type { EditionFile } from "../editions/read.ts";
import { todayInOslo } from "../today.ts";
import { type PublishedDocument, publishedDocuments } from "./documents.ts";
import { publishedDraft } from "./draft.ts";
import { type NumberedClause, numberedClauses } from "./numbered-clauses.ts";

/** A published document with its assembled text. */
export interface SiteDocument extends PublishedDocument {
	readonly draft: Draft;
	/** Every clause and appendix, in reading order. */
	readonly clauses: readonly NumberedClause[];
}

interface Kept {
	documents?: readonly SiteDocument[];
	readonly editions: Map<EditionFile, SiteDocument>;
}

const kept = new WeakMap<Content, Kept>();

function keptOf(content: Content): Kept {
	const known = kept.get(content);
	if (known) return known;
	const fresh: Kept = { editions: new Map() };
	kept.set(content, fresh);
	return fresh;
}

/** Every published document, assembled once for all the pages that show something of it. */
export function siteDocuments(content: Content): readonly SiteDocument[] {
	const known = keptOf(content);
	known.documents ??= publishedDocuments(content).map((document) => assembled(document, content));
	return known.documents;
}

/** A document as it was in one of its editions, assembled from the tree that the edition keeps. */
export function editionDocument(
	document: PublishedDocument,
	file: EditionFile,
	content: Content,
): SiteDocument {
	const { editions } = keptOf(content);
	const known = editions.get(file);
	if (known) return known;
	const { title, edition, status } = file.edition;
	const template = templateOf(file.edition);
	const fresh = assembled({ ...document, title, edition, status, template }, content);
	editions.set(file, fresh);
	return fresh;
}

function assembled(document: PublishedDocument, content: Content): SiteDocument {
	const draft = publishedDraft(document, content, todayInOslo());
	const clauses = numberedClauses(draft.document.children, assemblyWords.nb);
	return { ...document, draft, clauses };
}
