import { wordsIn } from "../../core/search/words.ts";
import { searchTexts } from "../../texts/nb/search.ts";
import { button, make } from "./dom.ts";
import { forgetMarks, readMarks } from "./marks.ts";
import { addStyle } from "./style.ts";

/** The name that the style knows them by. */
const name = "search-hit";

let bar: HTMLElement | undefined;

/**
 * Marks the words that a hit was found by, when it led to this page. The page itself is not changed: the browser
 * paints the marks (CSS Custom Highlight API). One that cannot shows the clause without.
 */
export function showMarks(): void {
	unmark();
	const marks = readMarks();
	const main = document.querySelector("main");
	if (marks?.path !== location.pathname || !main) return;
	const target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
	focusOn(target);
	const ranges = rangesIn(main, new Set(marks.words));
	if (ranges.length === 0 || !CSS.highlights) return;
	addStyle();
	CSS.highlights.set(name, new Highlight(...ranges));
	const remove = button(searchTexts.unmark, () => {
		forgetMarks();
		unmark();
		focusOn(target);
	});
	const count = make("span", { role: "status" }, searchTexts.marked(ranges.length));
	bar = make("div", { class: "search-marks" }, count, remove);
	document.body.append(bar);
}

function unmark(): void {
	CSS.highlights?.delete(name);
	bar?.remove();
	bar = undefined;
}

/** Moves to the heading of the clause, so that whoever uses the keyboard or listens goes on from there. */
function focusOn(target: HTMLElement | null): void {
	const heading = target?.querySelector<HTMLElement>("h1, h2, h3, h4, h5, h6") ?? target;
	if (!heading) return;
	heading.tabIndex = -1;
	heading.focus({ preventScroll: true });
	target?.scrollIntoView();
}

function rangesIn(main: HTMLElement, words: ReadonlySet<string>): Range[] {
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	const ranges: Range[] = [];
	while (walker.nextNode()) {
		const text = walker.currentNode as Text;
		if (text.parentElement?.closest("script, style, svg, button, dialog, select")) continue;
		for (const { word, start, end } of wordsIn(text.data)) {
			if (!words.has(word)) continue;
			const range = new Range();
			range.setStart(text, start);
			range.setEnd(text, end);
			ranges.push(range);
		}
	}
	return ranges;
}
