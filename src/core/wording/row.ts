/** The answers of a row on one line: «Drift AS, lagrer opplysningene, 1. mars 2027». A sentence within it has no full stop. */
export function wordRow(cells: readonly string[]): string {
	return cells
		.map((cell, index) => (index < cells.length - 1 ? cell.replace(/\.$/, "") : cell))
		.filter(Boolean)
		.join(", ");
}
