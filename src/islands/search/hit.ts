import type { ClauseHit } from "../../core/search/answer.ts";
import { type ExcerptPart, excerptOf } from "../../core/search/excerpt.ts";
import type { Matcher } from "../../core/search/matching.ts";
import type { PreparedRegister } from "../../core/search/prepared.ts";
import { type ClausePlaceIn, pageId, type RegisterPage } from "../../core/search/register.ts";
import { searchTexts } from "../../texts/nb/search.ts";
import { make } from "./dom.ts";
import { clauseText, type PageText, pageText } from "./texts.ts";

/** A hit in the list, and what fetches the rest of it. */
export interface Item<Element = HTMLLIElement> {
	readonly element: Element;
	readonly fill: () => Promise<void>;
}

/**
 * A clause in the list. There is room for the excerpt before it is fetched, so that nothing below moves when it comes.
 */
export function clauseItem(
	{ clause, places }: ClauseHit,
	matcher: Matcher,
	{ register }: PreparedRegister,
): Item {
	const addressOf = ({ document }: ClausePlaceIn) =>
		`${register.documents[document]?.address ?? "/"}#${clause.id}`;
	const placeWords = ({ document, number }: ClausePlaceIn) =>
		`${register.documents[document]?.title ?? ""}, ${searchTexts.numbered(number)}`;
	const [first, ...others] = places;
	if (!first) throw new Error(`${clause.id}: stands nowhere`);
	const edition = register.documents[first.document]?.edition ?? "";
	const excerpt = make("p", { class: "search-excerpt" });
	const parties = clause.parties.flatMap((party) => register.parties[party]?.title ?? []);
	const element = make(
		"li",
		{},
		make(
			"a",
			{ href: addressOf(first), "data-hit": clause.id },
			make("span", { class: "search-number" }, first.number),
			" ",
			...partsOf(markedParts(clause.title, matcher)),
		),
		make("p", { class: "search-place" }, `${placeWords(first)} · ${searchTexts.edition(edition)}`),
		clause.summary
			? make(
					"p",
					{ class: "search-summary" },
					make("strong", {}, `${searchTexts.summary}: `),
					...partsOf(markedParts(clause.summary, matcher)),
				)
			: undefined,
		excerpt,
		parties.length > 0
			? make("p", { class: "search-binds" }, searchTexts.binds(parties))
			: undefined,
		others.length > 0
			? make(
					"p",
					{ class: "search-also" },
					`${searchTexts.alsoIn}: `,
					...others.flatMap((place, at) => [
						at > 0 ? ", " : "",
						make("a", { href: addressOf(place) }, placeWords(place)),
					]),
				)
			: undefined,
	);
	const fill = () => fillExcerpt(excerpt, register.clauses.indexOf(clause), matcher);
	return { element, fill };
}

/** A page that is no clause. */
export function pageItem(
	{ kind, title, address, text }: Omit<PageText, "text"> & { readonly text?: string },
	matcher: Matcher,
): HTMLLIElement {
	const excerpt = text === undefined ? [] : excerptOf(text, matcher);
	return make(
		"li",
		{},
		make(
			"a",
			{ href: address, "data-hit": pageId(address) },
			...partsOf(markedParts(title, matcher)),
		),
		make("p", { class: "search-place" }, searchTexts.kinds[kind]),
		excerpt.length > 0 ? make("p", { class: "search-excerpt" }, ...partsOf(excerpt)) : undefined,
	);
}

/** A word that was asked for, explained over the hits. There is room for the explanation before it is fetched. */
export function wordItem({ place, title, address }: RegisterPage): Item<HTMLDivElement> {
	const text = make("p");
	const link = make("a", { href: address, "data-hit": pageId(address) }, title);
	const fill = async () => {
		try {
			text.textContent = (await pageText(place)).text;
		} catch {
			// The word leads to where it is explained.
		}
	};
	return { element: make("div", { class: "search-word" }, link, text), fill };
}

async function fillExcerpt(excerpt: HTMLElement, place: number, matcher: Matcher): Promise<void> {
	try {
		const whole = await clauseText(place);
		const parts = excerptOf(whole, matcher);
		excerpt.replaceChildren(...(parts.length > 0 ? partsOf(parts) : [opening(whole)]));
	} catch {
		// The hit leads to the text all the same.
	}
}

/** The whole of a short text, with the words marked. */
function markedParts(text: string, matcher: Matcher): ExcerptPart[] {
	const parts = excerptOf(text, matcher, text.length);
	return parts.length > 0 ? parts : [{ text, marked: false }];
}

function opening(text: string): string {
	const line = text.split("\n")[0] ?? "";
	return line.length > 180 ? `${line.slice(0, line.lastIndexOf(" ", 180))} …` : line;
}

function partsOf(parts: readonly ExcerptPart[]): (Node | string)[] {
	return parts.map(({ text, marked }) => (marked ? make("mark", {}, text) : text));
}
