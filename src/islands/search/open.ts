/*
 * Stands on every page, and does nothing until someone asks for the search: it only listens. Without it the link
 * leads to the page of the search, and where the search cannot be fetched, so does the key.
 */
const link = document.querySelector<HTMLAnchorElement>("a.search-link");
const address: string = import.meta.env.SEARCH_SCRIPT;

let register: Promise<Response> | undefined;
const fetchRegister = (): Promise<Response> => fetch("/sok/register.json");
/** Asked for once, and at once: not only when the script that reads it is there. */
function askedRegister(): Promise<Response> {
	register ??= fetchRegister();
	return register;
}
const load = (): Promise<typeof import("./search.ts")> => import(/* @vite-ignore */ address);

function open(event: Event): void {
	event.preventDefault();
	const asked = askedRegister();
	load().then(
		({ openSearch }) => openSearch(asked, fetchRegister),
		() => link && location.assign(link.href),
	);
}

addEventListener("keydown", (event) => {
	const isAsked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
	if (isAsked && event.key.toLowerCase() === "k") open(event);
});

// Whoever wants a new tab gets the page.
link?.addEventListener("click", (event) => {
	if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});

if (document.querySelector("[data-search-page]")) {
	const asked = askedRegister();
	load().then(({ startPage }) => startPage(asked, fetchRegister));
}

try {
	// A hit was opened: its words are marked here. `marks.ts` keeps them by this name.
	if (sessionStorage.getItem("search-marks")) load().then((one) => one.showMarks());
} catch {
	// The browser keeps nothing for this site: nothing to mark.
}
