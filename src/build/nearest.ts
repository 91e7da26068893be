import type { ValidNames } from "../core/author-rules.ts";

/**
 * The valid names, as a message needs them: the one that was surely meant first.
 * @param found what stands where a valid name should
 */
export function validNames(found: string, names: readonly string[]): ValidNames {
	const meant = nearest(found, names);
	if (meant === undefined) return { names };
	return { names: [meant, ...names.filter((name) => name !== meant)], meant };
}

/** The name that `found` is a part of, or a slip of the pen away from; or undefined. */
export function nearest(found: string, names: readonly string[]): string | undefined {
	if (found === "") return undefined;
	const whole = names.find((name) => isPartOf(found, name));
	if (whole !== undefined) return whole;
	let meant: string | undefined;
	let least = slipsAllowed(found) + 1;
	for (const name of names) {
		const distance = editDistance(found.toLowerCase(), name.toLowerCase());
		if (distance < least) [meant, least] = [name, distance];
	}
	return meant;
}

/** `consumer` and `name` of `consumer.name`, and `api` of `apier`. */
function isPartOf(found: string, name: string): boolean {
	const begins = name.startsWith(found.length < 3 ? `${found}.` : found);
	return begins || name.endsWith(`.${found}`);
}

/** One slip in a short name, three in a long one. */
function slipsAllowed(name: string): number {
	return Math.min(3, Math.ceil(name.length / 4));
}

/** How many letters must be added, dropped, changed or swapped with the next to turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
	const from = [...a];
	const to = [...b];
	let beforeLast: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (const [row, letter] of from.entries()) {
		const current = [row + 1];
		for (const [column, other] of to.entries()) {
			const swapped = letter === to[column - 1] && other === from[row - 1];
			const ways = [
				at(last, column + 1) + 1,
				at(current, column) + 1,
				at(last, column) + (letter === other ? 0 : 1),
				...(swapped ? [at(beforeLast, column - 1) + 1] : []),
			];
			current.push(Math.min(...ways));
		}
		[beforeLast, last] = [last, current];
	}
	return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Number.POSITIVE_INFINITY;
}
