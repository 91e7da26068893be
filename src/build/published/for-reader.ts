import { valueAt } from "../../core/value-at.ts";
import { assemblyWords } from "../../core/wording/document-words.ts";
import type { Content } from "../content/content.ts";
import { todayInOslo } from "../today.ts";
import { appliesTo, dutiesFor } from "./applies.ts";
import { publishedDraft } from "./draft.ts";
import type { DutyRow } from "./duties.ts";
import { type NumberedClause, numberedClauses } from "./numbered-clauses.ts";
import type { ReaderPage } from "./reader-pages.ts";
import { type SiteDocument, siteDocuments } from "./site-documents.ts";

/** A clause as it stands on the document's page, and what it means for one reader. */
export interface ReaderClause {
	readonly clause: NumberedClause;
	readonly applies: boolean;
	/** What the clause itself bids the reader do. */
	readonly duties: readonly DutyRow[];
}

/** A document that may concern a reader. */
export interface ReaderDocument {
	readonly document: SiteDocument;
	/** Every clause, also those that do not apply. */
	readonly clauses: readonly ReaderClause[];
	/** How many of them apply. */
	readonly applying: number;
	/** Other variants in which the same clauses apply. */
	readonly alike: readonly SiteDocument[];
}

/** What there is for one reader, and the documents that only concern others. */
export interface ForReader {
	readonly documents: readonly ReaderDocument[];
	readonly others: readonly SiteDocument[];
}

/** Goes through every document with the eyes of one reader. */
export function forReader(page: ReaderPage, content: Content): ForReader {
	const documents: ReaderDocument[] = [];
	const others: SiteDocument[] = [];
	for (const document of siteDocuments(content)) {
		const read = readAs(page, document, content);
		const isOther = isOfOtherVariant(page, document) || !isPresupposed(page, document);
		const twin = documents.findIndex((earlier) => page.outside && saysAsMuch(earlier, read));
		if (isOther || read.applying === 0) others.push(document);
		else if (twin >= 0) documents[twin] = withTwin(documents[twin] as ReaderDocument, document);
		else documents.push(read);
	}
	return { documents, others };
}

function isOfOtherVariant(page: ReaderPage, { variant }: SiteDocument): boolean {
	return variant !== undefined && !page.variants.includes(variant);
}

/** Whether the reader has answered what the document presupposes, as far as the page knows. */
function isPresupposed({ answers }: ReaderPage, { when, case: kind }: SiteDocument): boolean {
	const known = Object.entries(answers ?? {}).find(([name]) => name === kind)?.[1];
	const answer = when && valueAt(known, when.field);
	return when === undefined || answer === undefined || when.is.includes(String(answer));
}

/** How many sentences of a document bind the reader. */
export function dutyCount({ clauses }: ReaderDocument): number {
	return clauses.reduce((count, { duties }) => count + duties.length, 0);
}

function readAs(page: ReaderPage, document: SiteDocument, content: Content): ReaderDocument {
	const own = new Map(ownClauses(page, document, content).map((clause) => [clause.id, clause]));
	const clauses = document.clauses.map((clause): ReaderClause => {
		const mine = own.get(clause.id);
		const applies = mine !== undefined && appliesTo(page.reader, mine, document);
		return { clause, applies, duties: mine ? dutiesFor(page.reader, mine) : [] };
	});
	const applying = clauses.filter(({ applies }) => applies).length;
	return { document, clauses, applying, alike: [] };
}

/** The clauses as they would be with what the reader has answered: a branch that is not theirs is gone. */
function ownClauses(
	{ answers }: ReaderPage,
	document: SiteDocument,
	content: Content,
): readonly NumberedClause[] {
	const known = Object.entries(answers ?? {}).find(([name]) => name === document.case)?.[1];
	if (!known) return document.clauses;
	const draft = publishedDraft({ ...document, answers: known }, content, todayInOslo());
	return numberedClauses(draft.document.children, assemblyWords.nb);
}

/** Whether an earlier variant of the same text already shows all that applies. */
function saysAsMuch(earlier: ReaderDocument, later: ReaderDocument): boolean {
	if (earlier.document.path !== later.document.path) return false;
	const shown = new Set(idsThatApply(earlier));
	return idsThatApply(later).every((id) => shown.has(id));
}

function idsThatApply({ clauses }: ReaderDocument): string[] {
	return clauses.filter(({ applies }) => applies).map(({ clause }) => clause.id);
}

function withTwin(document: ReaderDocument, twin: SiteDocument): ReaderDocument {
	return { ...document, alike: [...document.alike, twin] };
}
