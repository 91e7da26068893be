import type { SearchRegister } from "../../core/search/register.ts";
import type { Content } from "../content/content.ts";
import { siteDocuments } from "../published/site-documents.ts";
import { knownStatutes } from "../published/statutes.ts";
import { buildRegister } from "./build-register.ts";
import { documentRecord, type PageRecord, pageRecords } from "./page-records.ts";
import { type ClauseRecord, clauseRecords } from "./records.ts";

/** Everything that can be found, and the register made of it. A clause and a page are known by their places. */
export interface Searched {
	readonly clauses: readonly ClauseRecord[];
	readonly pages: readonly PageRecord[];
	readonly register: SearchRegister;
}

const kept = new WeakMap<Content, Searched>();

/** What the search knows of the content. Worked out once. */
export function searched(content: Content): Searched {
	const known = kept.get(content);
	if (known) return known;
	const all = siteDocuments(content);
	const documents = all.filter(({ foundWhole }) => !foundWhole);
	const whole = all.filter(({ foundWhole }) => foundWhole);
	const { acts } = knownStatutes(content);
	const clauses = clauseRecords(documents, acts);
	const pages = [...pageRecords(content, acts), ...whole.map(documentRecord)];
	const fresh = { clauses, pages, register: buildRegister(content, documents, clauses, pages) };
	kept.set(content, fresh);
	return fresh;
}
