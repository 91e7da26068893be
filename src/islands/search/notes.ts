import type { SearchAnswer } from "../../core/search/answer.ts";
import { nearestTitles } from "../../core/search/nearest-titles.ts";
import type { PreparedRegister } from "../../core/search/prepared.ts";
import { searchTexts } from "../../texts/nb/search.ts";
import { button, make } from "./dom.ts";

/** What is said over the hits: which other words were looked for, which word was taken instead, and what was not found. */
export function answerNotes(
	answer: SearchAnswer,
	ask: (text: string) => void,
	question: string,
): Node[] {
	const { synonyms, meant, unknown, hits } = answer;
	return [
		...meant.map(({ typed, meant: word }) =>
			make(
				"p",
				{ class: "search-meant" },
				`${searchTexts.meantNote(typed)} ${searchTexts.meant} `,
				button(word, () => ask(replaceWord(question, typed, word))),
				"?",
			),
		),
		...(synonyms.length > 0 ? [make("p", {}, searchTexts.also(synonyms))] : []),
		...(unknown.length > 0 && hits.length > 0 ? [make("p", {}, searchTexts.unknown(unknown))] : []),
	];
}

/** Where nothing is left: what may have been meant, headings that look alike, and the themes. */
export function noHits(
	question: string,
	isChosen: boolean,
	{ register, ...prepared }: PreparedRegister,
): Node[] {
	const heading = make("h2", {}, searchTexts.none(question));
	if (isChosen) return [heading, make("p", {}, searchTexts.noneWithChoice)];
	const nearest = nearestTitles(question, 5, { register, ...prepared });
	const links = nearest.flatMap(({ id, title, places: [place] }) => {
		const home = place && register.documents[place.document];
		return home ? [make("li", {}, make("a", { href: `${home.address}#${id}` }, title))] : [];
	});
	const themes = register.themes.flatMap(({ title }, theme) => {
		const clause = register.clauses.find((one) => one.theme === theme && one.within === undefined);
		const [place] = clause?.places ?? [];
		const home = place && register.documents[place.document];
		return clause && home
			? [make("li", {}, make("a", { href: `${home.address}#${clause.id}` }, title))]
			: [];
	});
	return [
		heading,
		make("p", {}, searchTexts.help),
		...(links.length > 0 ? [make("h3", {}, searchTexts.nearest), make("ul", {}, ...links)] : []),
		make("h3", {}, searchTexts.themes),
		make("ul", { class: "search-themes" }, ...themes),
	];
}

function replaceWord(question: string, typed: string, word: string): string {
	const at = question.toLowerCase().indexOf(typed);
	return at === -1 ? word : question.slice(0, at) + word + question.slice(at + typed.length);
}
