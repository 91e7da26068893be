import type { SearchAnswer } from "../../core/search/answer.ts";
import { nearestTitles } from "../../core/search/nearest-titles.ts";
import type { RegisterClause, SearchRegister } from "../../core/search/register.ts";
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
export function noHits(question: string, isChosen: boolean, register: SearchRegister): Node[] {
	const heading = make("h2", {}, searchTexts.none(question));
	if (isChosen) return [heading, make("p", {}, searchTexts.noneWithChoice)];
	const links = nearestTitles(question, 5, register).map((clause) =>
		clauseLink(clause, clause.title, register),
	);
	const themes = register.themes.flatMap(({ title }, theme) => {
		const clause = register.clauses.find((one) => one.theme === theme && one.within === undefined);
		return clause ? [clauseLink(clause, title, register)] : [];
	});
	return [
		heading,
		make("p", {}, searchTexts.help),
		...(links.length > 0 ? [make("h3", {}, searchTexts.nearest), make("ul", {}, ...links)] : []),
		make("h3", {}, searchTexts.themes),
		make("ul", { class: "search-themes" }, ...themes),
	];
}

/** A line that leads to where a clause stands first. */
function clauseLink(
	{ id, places }: RegisterClause,
	words: string,
	{ documents }: SearchRegister,
): HTMLLIElement {
	const home = documents[places[0]?.document ?? 0]?.address ?? "/";
	return make("li", {}, make("a", { href: `${home}#${id}` }, words));
}

function replaceWord(question: string, typed: string, word: string): string {
	const at = question.toLowerCase().indexOf(typed);
	return at === -1 ? word : question.slice(0, at) + word + question.slice(at + typed.length);
}
