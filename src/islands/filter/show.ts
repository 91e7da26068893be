import { filterTexts, type Noun } from "../../texts/nb/filter.ts";
import { type Choice, passes } from "./choice.ts";

/** Shows the rows, columns and groups that are chosen, and hides the others. */
export function showChosen(root: HTMLElement, choice: Choice, noun: Noun): void {
	for (const row of elements(root, "[data-row]")) {
		row.hidden = !passes(choice, (name) => row.dataset[name]);
	}
	const columns = choice.get("dokument");
	for (const cell of elements(root, "[data-column]")) {
		cell.hidden = columns !== undefined && !columns.includes(cell.dataset.column ?? "");
	}
	for (const group of elements(root, "[data-group]")) showGroup(root, group, choice, noun);
}

/** A group stands as long as anything in it does; one that never held a row says so, and stands too. */
function showGroup(root: HTMLElement, group: HTMLElement, choice: Choice, noun: Noun): void {
	const rows = elements(group, "[data-row]");
	const count = rows.filter(({ hidden }) => !hidden).length;
	const isEmpty = rows.length === 0;
	const isShown = (count > 0 || isEmpty) && passes(choice, partOf(group));
	const jump = root.querySelector<HTMLElement>(`[data-jump="${group.dataset.group}"]`);
	for (const part of [group, jump]) {
		if (!part) continue;
		part.hidden = !isShown;
		const place = part.querySelector("[data-count]");
		if (place) place.textContent = filterTexts.counted(count, noun);
	}
}

/** A group is about one party, and is asked for nothing else. */
function partOf(group: HTMLElement): (name: string) => string | undefined {
	return (name) => (name === "part" ? group.dataset.part : undefined);
}

/** «Viser 23 av 341 plikter.» A row that stands in two groups counts once. */
export function shownWords(root: HTMLElement, noun: Noun): string {
	const rows = elements(root, "[data-row]");
	const shown = rows.filter((row) => row.closest("[hidden]") === null);
	return filterTexts.shown(distinct(shown), distinct(rows), noun);
}

function distinct(rows: readonly HTMLElement[]): number {
	return new Set(rows.map((row) => row.dataset.row)).size;
}

function elements(root: HTMLElement, selector: string): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>(selector)];
}
