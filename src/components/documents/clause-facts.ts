import type { EditionFile } from "../../build/editions/read.ts";
import { clauseAddress, clausePermalink, homeAddress } from "../../build/published/addresses.ts";
import { findStatutes, type StatuteMemory } from "../../build/published/find-statutes.ts";
import type { NumberedClause } from "../../build/published/numbered-clauses.ts";
import type { SiteDocument } from "../../build/published/site-documents.ts";
import { siteContent } from "../../build/site-content.ts";
import { visit } from "../../core/document/visit.ts";
import { readingTexts } from "../../texts/nb/reading.ts";
import { boundBy } from "./published-html.ts";
import { siteStatutes } from "./site-statutes.ts";

const texts = readingTexts.clause;

interface Standing {
	readonly document: SiteDocument;
	readonly file: EditionFile;
	readonly clause: NumberedClause;
	readonly present: SiteDocument;
}

interface Link {
	readonly address: string;
	readonly words: string;
}

/** A line of the facts about a clause: words, links, or both. */
interface Row {
	readonly name: string;
	readonly words: string;
	readonly links: readonly Link[];
}

/** What one needs to cite a clause, to find what belongs to it, and to report a mistake in it. */
export function clauseFacts({ document, file, clause, present }: Standing) {
	const { site } = siteContent();
	const permalink = site.data.address + clausePermalink(document, clause.id);
	const citation = texts.cite(
		document.title,
		document.edition,
		clause.label,
		clause.title,
		permalink,
	);
	return {
		labelled: `${clause.number} ${clause.title}`,
		citation,
		permalink,
		inDocument: clauseAddress({ address: homeAddress(document, present) }, clause.id),
		edition: editionWords(document, present),
		report: reportAddress(document, clause, permalink, site.data.feedback.email),
		hash: file.edition.clauses.find(({ id }) => id === clause.id)?.hash ?? "",
		rows: rowsOf(document, clause, present),
	};
}

function editionWords({ edition }: SiteDocument, present: SiteDocument): string {
	const { frozen, isPresent, isOlder } = readingTexts.edition;
	return `${frozen(edition)} ${edition === present.edition ? isPresent : isOlder(present.edition)}`;
}

function rowsOf(document: SiteDocument, clause: NumberedClause, present: SiteDocument): Row[] {
	const links = (clauses: readonly NumberedClause[]): Link[] =>
		clauses.map(({ id, label, title }) => ({
			address: clauseAddress({ address: homeAddress(document, present) }, id),
			words: `${label} ${title}`,
		}));
	const isThere = present.clauses.some(({ id }) => id === clause.id);
	const rows: Row[] = [
		{ name: texts.binds, words: boundBy(clause) || texts.bindsNobody, links: [] },
		{ name: texts.statutes, words: "", links: statutesIn(clause) },
		{ name: texts.refersTo, words: "", links: links(referredTo(clause, document)) },
		{ name: texts.referredFrom, words: "", links: links(referringTo(clause, document)) },
		{
			name: texts.inDocument,
			words: "",
			links: isThere ? [{ address: clauseAddress(present, clause.id), words: present.title }] : [],
		},
	];
	return rows.filter(({ words, links }) => words !== "" || links.length > 0);
}

function referencesOf({ node }: NumberedClause): Set<string> {
	const ids = new Set<string>();
	visit(node.children, (one) => {
		if (one.type === "reference") ids.add(one.to);
	});
	return ids;
}

function referredTo(clause: NumberedClause, { clauses }: SiteDocument): NumberedClause[] {
	const ids = referencesOf(clause);
	return clauses.filter(({ id }) => ids.has(id) && id !== clause.id);
}

function referringTo(clause: NumberedClause, { clauses }: SiteDocument): NumberedClause[] {
	const holders = clauses.filter((one) => one.id !== clause.id && referencesOf(one).has(clause.id));
	// The innermost: the clause around it refers only because it does.
	return holders.filter((one) => !holders.some(({ within }) => within?.id === one.id));
}

function statutesIn({ node }: NumberedClause): Link[] {
	const { acts, addressOf } = siteStatutes();
	const found = new Map<string, string>();
	const memory: StatuteMemory = {};
	visit(node.children, (one) => {
		if (one.type !== "text") return;
		for (const statute of findStatutes(one.value, acts, memory)) {
			const address = addressOf(statute);
			const id = address?.split("/").at(-2);
			const basis = id ? siteContent().legalBases[id] : undefined;
			if (address && basis) found.set(address, basis.data.reference.nb);
		}
	});
	return [...found].map(([address, words]) => ({ address, words }));
}

/** A letter that is begun, with what the receiver needs to find the place. */
function reportAddress(
	{ title, edition }: SiteDocument,
	{ label }: NumberedClause,
	permalink: string,
	email: string,
): string {
	const subject = encodeURIComponent(texts.reportSubject(title, label));
	const body = encodeURIComponent(texts.reportBody(title, edition, label, permalink));
	return `mailto:${email}?subject=${subject}&body=${body}`;
}
