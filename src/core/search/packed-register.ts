import { foldToSlug } from "../wording/slug.ts";
import {
	type ClausePlaceIn,
	type PageKind,
	pageKinds,
	type RegisterClause,
	type RegisterPage,
	type SearchRegister,
} from "./register.ts";

/**
 * The register as it is sent. What is alike lies together, one line for each, so that it packs well; words leave
 * out what they share with the one before.
 */
export interface PackedRegister {
	/** Raised when an older script cannot read it. */
	readonly version: 1;
	readonly documents: SearchRegister["documents"];
	readonly families: SearchRegister["families"];
	readonly variants: SearchRegister["variants"];
	readonly themes: SearchRegister["themes"];
	readonly parties: SearchRegister["parties"];
	readonly services: SearchRegister["services"];
	readonly provisions: string;
	readonly ids: string;
	readonly titles: string;
	readonly summaries: string;
	readonly places: string;
	readonly within: string;
	readonly theme: string;
	readonly binds: string;
	readonly cites: string;
	readonly pagePlaces: string;
	readonly pageKinds: string;
	readonly pageTitles: string;
	readonly pageAddresses: string;
	readonly pageProvisions: string;
	readonly words: string;
	readonly inClauses: string;
	readonly synonyms: string;
	readonly stopWords: string;
	readonly spellings: string;
}

export const packedVersion = 1;

/** Packs a register for the way to the browser. No text in it may hold a line feed. */
export function packRegister(register: SearchRegister): PackedRegister {
	const { documents, families, variants, themes, parties, services, clauses, pages } = register;
	return {
		version: packedVersion,
		documents,
		families,
		variants,
		themes,
		parties,
		services,
		provisions: lines(register.provisions),
		ids: lines(clauses.map(({ id }) => id)),
		titles: lines(clauses.map(({ title }) => title)),
		summaries: lines(clauses.map(({ summary }) => summary)),
		places: lines(clauses.map(({ places }) => places.map(placeWords).join(";"))),
		within: lines(clauses.map(({ within }, at) => (within === undefined ? "" : at - within))),
		theme: lines(clauses.map(({ theme }) => theme ?? "")),
		binds: lines(clauses.map(({ parties }) => parties.join(","))),
		cites: lines(clauses.map(({ cites }) => cites.join(","))),
		pagePlaces: gaps(pages.map(({ place }) => place)),
		pageKinds: pages.map(({ kind }) => pageKinds.indexOf(kind)).join(""),
		pageTitles: lines(pages.map(({ title }) => title)),
		pageAddresses: shortAddresses(pages),
		pageProvisions: lines(pages.map(({ provision }) => provision ?? "")),
		words: frontCoded(register.words),
		inClauses: lines(register.inClauses.map(gaps)),
		synonyms: lines(register.synonyms.map((group) => group.join("|"))),
		stopWords: register.stopWords.join(" "),
		spellings: lines(register.spellings.map((group) => group.join(" "))),
	};
}

/** The register again, as it was packed. */
export function unpackRegister(packed: PackedRegister): SearchRegister {
	const { documents, families, variants, themes, parties, services } = packed;
	const titles = unlined(packed.titles);
	const summaries = unlined(packed.summaries);
	const places = unlined(packed.places);
	const within = unlined(packed.within);
	const theme = unlined(packed.theme);
	const binds = unlined(packed.binds);
	const cites = unlined(packed.cites);
	const words = unfrontCoded(packed.words);
	const inClauses = unlined(packed.inClauses);
	return {
		documents,
		families,
		variants,
		themes,
		parties,
		services,
		provisions: unlined(packed.provisions),
		clauses: unlined(packed.ids).map(
			(id, at): RegisterClause => ({
				id,
				title: titles[at] ?? "",
				summary: summaries[at] ?? "",
				places: (places[at] ?? "").split(";").map(placeOf),
				...(within[at] ? { within: at - Number(within[at]) } : {}),
				...(theme[at] ? { theme: Number(theme[at]) } : {}),
				parties: numbers(binds[at]),
				cites: numbers(cites[at]),
			}),
		),
		pages: unpackPages(packed),
		words,
		inClauses: words.map((_, at) => ungapped(inClauses[at] ?? "")),
		synonyms: unlined(packed.synonyms).map((line) => line.split("|")),
		stopWords: packed.stopWords === "" ? [] : packed.stopWords.split(" "),
		spellings: unlined(packed.spellings).map((line) => line.split(" ")),
	};
}

function unpackPages(packed: PackedRegister): RegisterPage[] {
	const titles = unlined(packed.pageTitles);
	const addresses = unlined(packed.pageAddresses);
	const provisions = unlined(packed.pageProvisions);
	const places = ungapped(packed.pagePlaces);
	let address = "";
	return places.map((place, at) => {
		const kind = pageKinds[Number(packed.pageKinds[at])] as PageKind;
		const title = titles[at] ?? "";
		address = addresses[at] || usualAddress(kind, title, address);
		const provision = provisions[at] ? { provision: Number(provisions[at]) } : {};
		return { place, kind, title, address, ...provision };
	});
}

function lines(values: readonly (string | number)[]): string {
	return values.join("\n");
}

/** Nothing is no line; where one line is empty, what is missing is taken for it. */
function unlined(text: string): string[] {
	return text === "" ? [] : text.split("\n");
}

function placeWords({ document, number }: ClausePlaceIn): string {
	return `${document}:${number}`;
}

function placeOf(words: string): ClausePlaceIn {
	const colon = words.indexOf(":");
	return { document: Number(words.slice(0, colon)), number: words.slice(colon + 1) };
}

function numbers(text: string | undefined): number[] {
	return text ? text.split(",").map(Number) : [];
}

/** Each word after a capital that says how many letters it shares with the one before: A for none. */
function frontCoded(words: readonly string[]): string {
	let before = "";
	return words
		.map((word) => {
			let shared = 0;
			while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++;
			before = word;
			return String.fromCharCode(firstCapital + shared) + word.slice(shared);
		})
		.join("");
}

function unfrontCoded(text: string): string[] {
	let before = "";
	return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
		before = before.slice(0, part.charCodeAt(0) - firstCapital) + part.slice(1);
		return before;
	});
}

const firstCapital = 65;

/**
 * The addresses of pages, each left out where it follows from the title and the address before it.
 * @returns one line for each
 */
function shortAddresses(pages: readonly RegisterPage[]): string {
	let before = "";
	return lines(
		pages.map(({ kind, title, address }) => {
			const usual = usualAddress(kind, title, before);
			before = address;
			return address === usual ? "" : address;
		}),
	);
}

function usualAddress(kind: PageKind, title: string, before: string): string {
	const name = foldToSlug(title);
	const [page] = before.split("#");
	return kind === "basis" ? `/hjemler/${name}/` : `${page}#${name}`;
}

/** What a gap in a list of places is written with: one sign for the usual, two for the rest. */
const firstSign = 35;
const signs = 90;

/** A list of growing numbers as the gaps between them. */
function gaps(values: readonly number[]): string {
	let before = -1;
	return values
		.map((value) => {
			const gap = value - before - 1;
			before = value;
			const low = String.fromCharCode(firstSign + (gap % signs));
			return gap < signs
				? low
				: `!${String.fromCharCode(firstSign + Math.floor(gap / signs))}${low}`;
		})
		.join("");
}

function ungapped(text: string): number[] {
	const values: number[] = [];
	let before = -1;
	for (let at = 0; at < text.length; at++) {
		let high = 0;
		if (text[at] === "!") {
			high = text.charCodeAt(at + 1) - firstSign;
			at += 2;
		}
		before += high * signs + text.charCodeAt(at) - firstSign + 1;
		values.push(before);
	}
	return values;
}
