import type { PageKind } from "../../core/search/register.ts";
import { capital } from "../../core/wording/capital.ts";
import type { Content } from "../content/content.ts";
import { findStatutes } from "../published/find-statutes.ts";
import type { SiteDocument } from "../published/site-documents.ts";
import { citedProvision } from "./records.ts";

/** A page that is no clause, or a part of one, as it is searched. */
export interface PageRecord {
	readonly kind: PageKind;
	readonly title: string;
	readonly text: string;
	readonly address: string;
	/** «skatteforvaltningsloven 3-3», for a legal basis. */
	readonly provision?: string;
}

/** Words that are explained, services, legal bases and the prose by its headings. */
export function pageRecords(content: Content, acts: readonly string[]): PageRecord[] {
	return [...words(content), ...services(content), ...bases(content, acts), ...prose(content)].map(
		(record) => ({
			...record,
			title: oneLine(record.title),
			text: record.text.replaceAll("\u00a0", " ").trim(),
		}),
	);
}

/**
 * A document that is found as a whole, by its name and by what its clauses are about. Every word of their texts would
 * bring each of these documents up at nearly every question, and weigh a tenth of the index.
 */
export function documentRecord({ title, address, clauses }: SiteDocument): PageRecord {
	const text = clauses.map((clause) => clause.title).join("\n");
	return { kind: "document", title, address, text: text.replaceAll("\u00a0", " ") };
}

function words({ glossary }: Content): PageRecord[] {
	return Object.entries(glossary?.data ?? {}).map(([name, { term, definition }]) => ({
		kind: "word",
		title: capital(term),
		text: definition,
		address: `/ordliste/#${name}`,
	}));
}

function services({ services }: Content): PageRecord[] {
	return Object.entries(services).map(([id, { data }]) => ({
		kind: "service",
		title: data.name.nb,
		text: [data.description.nb, ...data.dataCategories.map(({ name }) => name.nb), data.note?.nb]
			.filter((part) => part !== undefined)
			.join("\n"),
		address: `/tjenester/${id}/`,
	}));
}

function bases({ legalBases }: Content, acts: readonly string[]): PageRecord[] {
	return Object.entries(legalBases).map(([id, { data }]) => {
		const [found] = findStatutes(data.reference.nb, acts);
		const provision = found && citedProvision(found);
		return {
			kind: "basis",
			title: capital(data.reference.nb),
			text: [data.opens.nb, data.limits?.nb, data.reading?.nb]
				.filter((part) => part !== undefined)
				.join("\n"),
			address: `/hjemler/${id}/`,
			...(provision === undefined ? {} : { provision }),
		};
	});
}

function prose({ prose }: Content): PageRecord[] {
	return prose.flatMap(({ page, sections }) =>
		page
			? sections.map(
					({ id, heading, text }): PageRecord =>
						id === ""
							? {
									kind: "prose",
									title: page.title,
									text: `${page.lead}\n${text}`,
									address: page.address,
								}
							: { kind: "prose", title: heading, text, address: `${page.address}#${id}` },
				)
			: [],
	);
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
