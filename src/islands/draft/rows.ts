import type { DraftTexts } from "../../texts/draft.ts";
import { button, element } from "./dom.ts";
import { moveRow, numberRows } from "./move-row.ts";

/**
 * Lets rows be added, moved and removed. A row that is removed can be brought back until the next one goes.
 * @param changed called when the set of rows is another
 */
export function startRows(form: HTMLFormElement, texts: DraftTexts, changed: () => void): void {
	form.addEventListener("click", ({ target }) => {
		if (!(target instanceof Element)) return;
		const group = target.closest<HTMLElement>("[data-rows]");
		if (!group) return;
		if (target.closest("[data-add-row]")) {
			addRow(group);
			changed();
		}
		const row = target.closest<HTMLElement>("[data-row]");
		if (row && target.closest("[data-remove-row]")) {
			removeRow(row, group, texts, changed);
			changed();
		}
		const move = target.closest<HTMLElement>("[data-move-row]");
		if (row && move && moveRow(row, move, group, texts)) changed();
	});
}

function addRow(group: HTMLElement): void {
	appendRows(group, [String(nextId(group))]);
	group.querySelector<HTMLElement>("[data-row-list] > :last-child :is(input, textarea)")?.focus();
}

/** Puts rows with the given ids in the place of those that stand there; an empty one where there are none. */
export function replaceRows(group: HTMLElement, ids: readonly string[]): void {
	rememberIds(group);
	group.querySelector("[data-row-list]")?.replaceChildren();
	group.querySelector("[data-undo]")?.remove();
	appendRows(group, ids.length > 0 ? ids : ["1"]);
}

/** All at once: a list may have hundreds. */
function appendRows(group: HTMLElement, ids: readonly string[]): void {
	const list = group.querySelector("[data-row-list]");
	const template = group.querySelector<HTMLTemplateElement>("template[data-row-template]");
	if (!list || !template) return;
	const holder = document.createElement("template");
	holder.innerHTML = ids.map((id) => template.innerHTML.replaceAll("__row__", id)).join("");
	list.append(holder.content);
	numberRows(group);
}

/** Never an id that a removed row had: it may come back, and other things may point to it. */
function nextId(group: HTMLElement): number {
	rememberIds(group);
	return Number(group.dataset.highestRow) + 1;
}

/** The highest id so far, also of rows that are gone. */
function rememberIds(group: HTMLElement): void {
	const present = [...group.querySelectorAll<HTMLElement>("[data-row]")];
	const ids = present.map((row) => Number(row.dataset.row)).filter(Number.isFinite);
	group.dataset.highestRow = String(Math.max(Number(group.dataset.highestRow ?? 0), ...ids));
}

function removeRow(
	row: HTMLElement,
	group: HTMLElement,
	texts: DraftTexts,
	changed: () => void,
): void {
	rememberIds(group);
	const next = row.nextElementSibling;
	const parent = row.parentElement;
	row.remove();
	numberRows(group);
	group.querySelector("[data-undo]")?.remove();
	const takeBack = () => {
		parent?.insertBefore(row, next?.isConnected ? next : null);
		numberRows(group);
		undo.remove();
		row.querySelector<HTMLElement>("input, textarea")?.focus();
		changed();
	};
	const way = button(texts.undo, takeBack, "tertiary");
	const words = `${texts.rowRemoved} `;
	const undo = element("p", { "data-undo": "", role: "status" }, words, way);
	group.querySelector("[data-row-list]")?.after(undo);
	way.focus();
}
