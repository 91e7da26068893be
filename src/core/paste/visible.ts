/** Controls, halves and what is no sign, and signs of format and direction, but for the breaks within a cell. */
const unseen = /(?![\t\n\v\f\r])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A cell without the signs that nobody sees: they could turn what is told of it, and hide what is left of it. */
export function visible(cell: string): string {
	return cell.replace(unseen, "");
}
