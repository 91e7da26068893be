/**
 * How many letters must be added, dropped, changed or swapped with the next to turn one word into the other (Damerau
 * and Levenshtein; no letter is moved twice).
 * @param most where counting is given up: a word that is farther off is not looked at to its end
 * @returns the number; one above `most` when there are more
 */
export function editDistance(one: string, other: string, most = Number.POSITIVE_INFINITY): number {
	const from = [...one];
	const to = [...other];
	if (Math.abs(from.length - to.length) > most) return most + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (const [row, letter] of from.entries()) {
		const current = [row + 1];
		for (const [column, next] of to.entries()) {
			const isSwapped = letter === to[column - 1] && next === from[row - 1];
			const least = Math.min(
				at(last, column + 1) + 1,
				at(current, column) + 1,
				at(last, column) + (letter === next ? 0 : 1),
			);
			current.push(isSwapped ? Math.min(least, at(beforeLast, column - 1) + 1) : least);
		}
		// From the row before, two letters swapped may still come cheaper.
		if (Math.min(...current, ...last) > most) return most + 1;
		[beforeLast, last] = [last, current];
	}
	return Math.min(at(last, to.length), most + 1);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Number.POSITIVE_INFINITY;
}
