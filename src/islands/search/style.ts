import css from "../../styles/search.css?inline";

let added = false;

/** Adds the styles of the search to the page. They come with the search, so that no page carries them before. */
export function addStyle(): void {
	if (added) return;
	added = true;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
