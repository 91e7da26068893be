import type { DraftTexts } from "../../texts/draft.ts";

/** Writes at each row which number it is: its place, whatever its id, which other things may point to. */
export function numberRows(group: HTMLElement): void {
	for (const [index, row] of rowsIn(group).entries()) {
		for (const place of row.querySelectorAll("[data-place]")) place.textContent = String(index + 1);
	}
}

/**
 * Moves a row one place up or down. The other row is the one that is lifted over it, so that the row keeps focus and
 * whatever is going on in it, and the button stays under the pointer.
 * @returns whether it has another place
 */
export function moveRow(
	row: HTMLElement,
	button: HTMLElement,
	group: HTMLElement,
	texts: DraftTexts,
): boolean {
	const isUp = button.dataset.moveRow === "up";
	const other = isUp ? row.previousElementSibling : row.nextElementSibling;
	const status = group.querySelector("[data-moved]");
	if (!other) {
		if (status) status.textContent = isUp ? texts.rowIsFirst : texts.rowIsLast;
		return false;
	}
	const before = button.getBoundingClientRect().top;
	if (isUp) row.after(other);
	else row.before(other);
	numberRows(group);
	button.focus({ preventScroll: true });
	scrollBy({ top: button.getBoundingClientRect().top - before, behavior: "instant" });
	const rows = rowsIn(group);
	if (status) status.textContent = texts.rowMoved(rows.indexOf(row) + 1, rows.length);
	return true;
}

function rowsIn(group: HTMLElement): HTMLElement[] {
	return [...group.querySelectorAll<HTMLElement>("[data-row]")];
}
