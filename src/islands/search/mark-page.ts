import { wordsIn } from "../../core/search/words.ts";
import { searchTexts } from "../../texts/nb/search.ts";
import { button, make } from "./dom.ts";
import { forgetMarks, readMarks } from "./marks.ts";
import { addStyle } from "./style.ts";

/** More would make the page slow, and help nobody. */
const mostMarks = 500;

let remove: (() => void) | undefined;

/** Marks the words that a hit was found by, when it led to this page. */
export function showMarks(): void {
	remove?.();
	const marks = readMarks();
	const main = document.querySelector("main");
	if (marks?.path !== location.pathname || !main) return;
	addStyle();
	const made = markIn(main, new Set(marks.words));
	const target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
	if (made.length === 0) return;
	focusOn(target);
	const unmark = () => {
		forgetMarks();
		remove?.();
		focusOn(target);
	};
	const bar = make(
		"div",
		{ class: "search-marks" },
		make("span", { role: "status" }, searchTexts.marked(made.length)),
		button(searchTexts.unmark, unmark),
	);
	remove = () => {
		for (const mark of made) {
			const { parentNode } = mark;
			mark.replaceWith(...mark.childNodes);
			parentNode?.normalize();
		}
		bar.remove();
		remove = undefined;
	};
	document.body.append(bar);
}

/** Moves to the heading of the clause, so that whoever uses the keyboard or listens goes on from there. */
function focusOn(target: HTMLElement | null): void {
	const heading = target?.querySelector<HTMLElement>("h1, h2, h3, h4, h5, h6") ?? target;
	if (!heading) return;
	heading.tabIndex = -1;
	heading.focus({ preventScroll: true });
	target?.scrollIntoView();
}

function markIn(main: HTMLElement, words: ReadonlySet<string>): HTMLElement[] {
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) {
		const text = walker.currentNode as Text;
		if (!text.parentElement?.closest("script, style, svg, button, dialog, select"))
			texts.push(text);
	}
	return texts.flatMap((text) => markText(text, words)).slice(0, mostMarks);
}

function markText(text: Text, words: ReadonlySet<string>): HTMLElement[] {
	const found = wordsIn(text.data).filter(({ word }) => words.has(word));
	if (found.length === 0) return [];
	const marks = found.map(({ start, end }) => make("mark", {}, text.data.slice(start, end)));
	const pieces: (string | HTMLElement)[] = [];
	let done = 0;
	for (const [at, { start, end }] of found.entries()) {
		pieces.push(text.data.slice(done, start), marks[at] as HTMLElement);
		done = end;
	}
	text.replaceWith(...pieces, text.data.slice(done));
	return marks;
}
