import { plainText } from "../../core/document/plain-text.ts";
import { clauseTitle } from "../published/clause-title.ts";
import { dutiesOf, type Party } from "../published/duties.ts";
import { type FoundStatute, findStatutes, type StatuteMemory } from "../published/find-statutes.ts";
import type { NumberedClause } from "../published/numbered-clauses.ts";
import { ownText } from "../published/passages.ts";
import type { SiteDocument } from "../published/site-documents.ts";

/** A clause as it is searched. Where it reads the same in several documents of a group, it is one. */
export interface ClauseRecord {
	readonly id: string;
	readonly title: string;
	/** «Kort sagt», or empty. */
	readonly summary: string;
	/** What stands in it, not in the clauses within it. */
	readonly text: string;
	readonly places: { readonly document: SiteDocument; readonly clause: NumberedClause }[];
	readonly parties: readonly Party[];
	/** «skatteforvaltningsloven 3-3» */
	readonly cites: readonly string[];
}

/** Documents whose clauses of the same id are one hit. */
export function groupOf({ rank, id }: SiteDocument): string {
	return rank === "agreements" ? id : rank;
}

/** The clauses of all documents. */
export function clauseRecords(
	documents: readonly SiteDocument[],
	acts: readonly string[],
): ClauseRecord[] {
	const records = new Map<string, ClauseRecord>();
	for (const document of documents) {
		for (const clause of document.clauses) {
			const title = clauseTitle(clause).replaceAll("\u00a0", " ");
			const summary = summaryOf(clause);
			const text = ownText(clause.node).replaceAll("\u00a0", " ").trim();
			const key = [groupOf(document), clause.id, title, summary, text].join("\n");
			const known = records.get(key);
			if (known) {
				known.places.push({ document, clause });
				continue;
			}
			const parties = [...new Set(dutiesOf(clause).flatMap((duty) => duty.parties))];
			const cites = citedIn(`${summary}\n${text}`, acts);
			const places = [{ document, clause }];
			records.set(key, { id: clause.id, title, summary, text, places, parties, cites });
		}
	}
	return [...records.values()];
}

function summaryOf({ node }: NumberedClause): string {
	return node.children
		.flatMap((child) => (child.type === "summary" ? [plainText(child.children)] : []))
		.join(" ")
		.replaceAll("\u00a0", " ");
}

function citedIn(text: string, acts: readonly string[]): string[] {
	const found = text.split("\n").flatMap((paragraph) => {
		const memory: StatuteMemory = {};
		return findStatutes(paragraph, acts, memory);
	});
	return [...new Set(found.flatMap((statute) => citedProvision(statute) ?? []))];
}

/** «skatteforvaltningsloven 3-3»; undefined for an act alone. */
export function citedProvision({ act, provision }: FoundStatute): string | undefined {
	return provision === undefined ? undefined : `${act.replaceAll(" ", "-")} ${provision}`;
}
