import { questionAddress, readQuestion } from "./question.ts";
import { SiteSearch } from "./site-search.ts";

/**
 * The page of the search: the question stands in its address, so that it can be shared, and is there after a reload.
 * @param register the answer to who asked for the register
 * @param fetchRegister asks for it again, when it could not be fetched
 */
export function startPage(
	register: Promise<Response>,
	fetchRegister: () => Promise<Response>,
): void {
	const place = document.querySelector("[data-search-page]");
	const alphabet = document.querySelector<HTMLElement>("[data-register]");
	if (!place) return;
	const search = new SiteSearch(register, fetchRegister);
	search.question = readQuestion(location.search);
	search.addEventListener("asked", () => {
		const address = questionAddress(search.question);
		if (address !== location.pathname + location.search) history.replaceState(null, "", address);
		if (alphabet) alphabet.hidden = search.question.text.trim() !== "";
	});
	place.replaceWith(search);
	addEventListener("popstate", () => search.ask(readQuestion(location.search)));
}
