import type { Service } from "../../core/schema/service.ts";
import type { SearchRegister } from "../../core/search/register.ts";
import { wordSet } from "../../core/search/words.ts";
import { foldToSlug } from "../../core/wording/slug.ts";
import { readingTexts } from "../../texts/nb/reading.ts";
import { searchTexts } from "../../texts/nb/search.ts";
import type { Content } from "../content/content.ts";
import { parties } from "../published/duties.ts";
import type { SiteDocument } from "../published/site-documents.ts";
import type { PageRecord } from "./page-records.ts";
import { type ClauseRecord, groupOf } from "./records.ts";
import { themesOf } from "./themes.ts";

/** Makes the register that the browser fetches out of what is searched. */
export function buildRegister(
	content: Content,
	documents: readonly SiteDocument[],
	clauses: readonly ClauseRecord[],
	records: readonly PageRecord[],
): SearchRegister {
	const pages = records.map((record, place) => ({ ...record, place })).filter(hasTitle);
	const words = allWords(content, clauses, pages);
	const themes = themesOf(content);
	const services = Object.entries(content.services);
	const families = familiesOf(content, documents);
	const variants = [...new Set(documents.flatMap(({ variant }) => variant ?? []))];
	const provisions = [
		...new Set([
			...clauses.flatMap(({ cites }) => cites),
			...pages.flatMap(({ provision }) => provision ?? []),
		]),
	].sort();
	const placeOf = new Map(
		clauses.flatMap((record, at) => placeKeys(record).map((key) => [key, at])),
	);
	return {
		documents: documents.map((document) => ({
			id: document.id,
			title: document.title,
			address: document.address,
			edition: document.edition,
			family: families.findIndex(({ id }) => id === familyOf(document, content)),
			group: groupOf(document),
			...(document.variant ? { variant: variants.indexOf(document.variant) } : {}),
			services: services.flatMap(([, { data }], at) =>
				termsAddress(data, content) === document.address ? [at] : [],
			),
		})),
		families,
		variants: variants.map((variant) => ({
			id: searchTexts.variants[variant].slug,
			title: searchTexts.variants[variant].title,
		})),
		themes: themes.all,
		parties: parties.map((party) => ({
			id: foldToSlug(readingTexts.parties[party]),
			title: readingTexts.partyNames[party],
		})),
		services: services.map(([id, { data }]) => ({ id, title: data.name.nb })),
		provisions,
		clauses: clauses.map((record) => {
			const [first] = record.places;
			const within = first?.clause.within
				? placeOf.get(`${first.document.id} ${first.clause.within.id}`)
				: undefined;
			const theme = first ? themes.of(first.document, first.clause) : undefined;
			return {
				id: record.id,
				title: record.title,
				summary: record.summary,
				places: record.places.map(({ document, clause }) => ({
					document: documents.indexOf(document),
					number: clause.number.replaceAll("\u00a0", " "),
				})),
				...(within === undefined ? {} : { within }),
				...(theme === undefined ? {} : { theme }),
				parties: record.parties.map((party) => parties.indexOf(party)),
				cites: record.cites.map((one) => provisions.indexOf(one)),
			};
		}),
		pages: pages.map(({ kind, title, address, provision, place }) => ({
			place,
			kind,
			title,
			address,
			...(provision === undefined ? {} : { provision: provisions.indexOf(provision) }),
		})),
		words,
		inClauses: occurrences(content, words, clauses),
		synonyms: Object.values(content.glossary?.data ?? {})
			.map(({ term, nn, synonyms = [] }) => [...new Set([term, ...(nn ? [nn] : []), ...synonyms])])
			.filter(({ length }) => length > 1),
		stopWords: content.searchWords?.data.stopWords ?? [],
		spellings: content.searchWords?.data.spellings ?? [],
	};
}

/** The page of the terms that a service stands under. */
function termsAddress({ usageTerms }: Service, content: Content): string | undefined {
	return content.usageTerms[usageTerms]?.index.data.address;
}

/** Of prose, the page; its parts are found with the full text. */
function hasTitle({ kind, address }: PageRecord): boolean {
	return kind !== "prose" || !address.includes("#");
}

/** What one chooses a document by: the terms in all their variants are one. */
function familiesOf(content: Content, documents: readonly SiteDocument[]) {
	const index = content.sharingTerms?.index.data;
	const found = documents.map((document) => {
		const id = familyOf(document, content);
		return { id, title: id === index?.id ? index.title : document.title };
	});
	return [...new Map(found.map((family) => [family.id, family])).values()];
}

function familyOf({ id, rank }: SiteDocument, { sharingTerms }: Content): string {
	return rank === "sharingTerms" ? (sharingTerms?.index.data.id ?? id) : id;
}

/** The places that a clause is known by, when another says that it stands in it. */
function placeKeys({ places }: ClauseRecord): string[] {
	return places.map(({ document, clause }) => `${document.id} ${clause.id}`);
}

/** The words of the clauses and of all titles. What stands in prose alone, Pagefind knows. */
function allWords(
	content: Content,
	clauses: readonly ClauseRecord[],
	pages: readonly PageRecord[],
): string[] {
	const texts = [
		...clauses.flatMap(({ title, summary, text }) => [title, summary, text]),
		...pages.map(({ title }) => title),
		...(content.sharingTerms ? [content.sharingTerms.index.data.title] : []),
	];
	return [...wordSet(texts.join("\n"))].sort();
}

/** Where each word stands: what the titles and «Kort sagt» show anyway is left out, and so are words of no meaning. */
function occurrences(
	content: Content,
	words: readonly string[],
	clauses: readonly ClauseRecord[],
): number[][] {
	const stopWords = new Set(content.searchWords?.data.stopWords ?? []);
	const found = new Map<string, number[]>(words.map((word) => [word, []]));
	for (const [at, { title, summary, text }] of clauses.entries()) {
		const shown = wordSet(`${title}\n${summary}`);
		for (const word of wordSet(text)) {
			if (!shown.has(word) && !stopWords.has(word)) found.get(word)?.push(at);
		}
	}
	return words.map((word) => found.get(word) ?? []);
}
