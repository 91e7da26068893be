import type { Content } from "../../../src/build/content/content.ts";
import { publishedDocuments } from "../../../src/build/published/documents.ts";

/** What the words of an agency begin with, also as part of a longer word. */
const stems = ["skatt", "folkeregist"];
/** What everybody who knows the agency calls its things. */
const nicknames = ["Freg", "Bits", "DSOP"];
/** General law that the form itself needs: it refuses national identity numbers by § 12. */
const generalActs = ["personopplysningsloven"];

/** A name, whole: «Bits» does not stand in «Bitstream». */
const notInWord = { before: "(?<![\\p{L}\\d])", after: "(?![\\p{L}\\d])" };

/**
 * What of one agency's words may not stand anywhere on the site of another: its names, its law, its services
 * and its addresses, read off its content.
 */
export function wordsOfOthers(others: Content, own: Content): RegExp {
	const names = [...nicknames, ...namesOf(others), ...actsOnlyOf(others, own)];
	const taken = new Set(addressesOf(own));
	const addresses = addressesOf(others).filter((address) => !taken.has(address));
	const patterns = [
		...stems,
		...names.map((name) => `${notInWord.before}${escaped(name)}${notInWord.after}`),
		...scopesOf(others).map((prefix) => `${notInWord.before}${escaped(prefix)}:`),
		...addresses.map((address) => `(?<=["'])${escaped(address)}`),
	];
	return new RegExp(patterns.join("|"), "giu");
}

function namesOf(content: Content): string[] {
	const site = content.site?.data;
	const addresses = [site?.address, ...(site?.links ?? []).map(({ url }) => url)];
	return [
		site?.name,
		site?.publisher.name,
		site?.provider.name,
		site?.provider.organisationNumber,
		site?.feedback.email,
		...addresses.map((address) => address && new URL(address).host),
		...Object.values(content.services).map(({ data }) => data.name.nb),
		...publishedDocuments(content).map(({ title }) => title),
	].filter((name) => name !== undefined);
}

function actsOnlyOf(others: Content, own: Content): string[] {
	const actsOf = ({ legalBases }: Content) => Object.values(legalBases).map(({ data }) => data.act);
	const known = new Set([...actsOf(own), ...generalActs]);
	return actsOf(others).filter((act) => !known.has(act));
}

/** What the scopes begin with, before the colon. */
function scopesOf({ services }: Content): string[] {
	return Object.values(services).flatMap(({ data }) => data.scope?.split(":")[0] ?? []);
}

function addressesOf(content: Content): string[] {
	return [
		...publishedDocuments(content).map(({ address }) => address),
		...content.prose.flatMap(({ page }) => page?.address ?? []),
		...Object.keys(content.services).map((id) => `/tjenester/${id}/`),
		...Object.keys(content.legalBases).map((id) => `/hjemler/${id}/`),
	];
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
}

/** Where the words are found in a text, with a little of what stands around. */
export function foundIn(text: string, words: RegExp): string[] {
	const plain = text.replace(/\u00a0|&nbsp;|&#160;|\\u00a0/gi, " ");
	return [...plain.matchAll(words)].map(({ index, 0: word }) =>
		plain.slice(Math.max(0, index - 40), index + word.length + 40).replace(/\s+/g, " "),
	);
}
