import { searchTexts } from "../../texts/nb/search.ts";
import { button, make } from "./dom.ts";
import { showMarks } from "./mark-page.ts";
import { questionAddress } from "./question.ts";
import { SiteSearch } from "./site-search.ts";

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page, or moves to it where it is the page.
 * @param register the answer to who asked for the register
 * @param fetchRegister asks for it again, when it could not be fetched
 */
export function openSearch(
	register: Promise<Response>,
	fetchRegister: () => Promise<Response>,
): void {
	const onPage = document.querySelector<SiteSearch>("main site-search");
	if (onPage) {
		onPage.focusField();
		return;
	}
	dialog ??= makeDialog(register, fetchRegister);
	if (!dialog.open) dialog.showModal();
	dialog.querySelector<SiteSearch>("site-search")?.focusField();
}

function makeDialog(
	register: Promise<Response>,
	fetchRegister: () => Promise<Response>,
): HTMLDialogElement {
	const search = new SiteSearch(register, fetchRegister);
	const ownPage = make("a", { href: questionAddress(search.question) }, searchTexts.ownPage);
	search.addEventListener("asked", () => {
		ownPage.href = questionAddress(search.question);
	});
	const made = make(
		"dialog",
		{ class: "search-dialog", "aria-label": searchTexts.heading },
		make(
			"div",
			{ class: "search-bar" },
			ownPage,
			button(searchTexts.close, () => made.close()),
		),
		search,
	);
	search.addEventListener("hit", () => {
		// A hit on this very page only moves to its clause; the focus goes there when the dialog has let go of it.
		setTimeout(() => {
			made.close();
			showMarks();
		});
	});
	// A press beside it closes it.
	made.addEventListener("click", (event) => {
		if (event.target === made) made.close();
	});
	document.body.append(made);
	return made;
}
