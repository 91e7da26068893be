/** Controls, halves of signs, and signs of format and direction, but for the breaks within a cell. */
const unseen = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** A cell without the signs that nobody sees: they could turn what is told of it, and hide what is left of it. */
export function visible(cell: string): string {
	return cell.replace(unseen, "");
}
