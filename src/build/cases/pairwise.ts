/** Rows that between them hold every pair of choices. */
export interface Pairwise {
	/** For each row the choice in each dimension, counted from 0. */
	readonly rows: readonly (readonly number[])[];
	/** Pairs that stand in some row. */
	readonly covered: number;
	/** Pairs that no row may hold. */
	readonly refused: number;
}

/** A choice in some of the dimensions; undefined where none is made yet. */
type Partial = readonly (number | undefined)[];

/**
 * Finds few rows in which every choice in one dimension meets every choice in each other dimension. Greedy:
 * each row begins with a pair that no row holds yet, and takes on as many more as it can.
 * @param sizes how many choices each dimension has
 * @param isAllowed whether a row may hold these choices; what is refused stays refused when more is chosen
 */
export function pairwise(
	sizes: readonly number[],
	isAllowed: (row: Partial) => boolean = () => true,
): Pairwise {
	const open = allPairs(sizes);
	const total = open.size;
	const rows: number[][] = [];
	let refused = 0;
	for (const pair of open.values()) {
		const row: (number | undefined)[] = sizes.map(() => undefined);
		row[pair.one] = pair.choice;
		row[pair.other] = pair.otherChoice;
		const full = isAllowed(row) ? fill(row, sizes, open, isAllowed) : undefined;
		if (full) {
			rows.push(full);
			for (const key of keysOf(full)) open.delete(key);
		} else {
			refused += 1;
			open.delete(keyOf(pair.one, pair.choice, pair.other, pair.otherChoice));
		}
	}
	return { rows, covered: total - refused, refused };
}

interface Pair {
	readonly one: number;
	readonly choice: number;
	readonly other: number;
	readonly otherChoice: number;
}

function allPairs(sizes: readonly number[]): Map<string, Pair> {
	const pairs = new Map<string, Pair>();
	sizes.forEach((size, one) => {
		for (let other = one + 1; other < sizes.length; other += 1) {
			for (let choice = 0; choice < size; choice += 1) {
				for (let otherChoice = 0; otherChoice < (sizes[other] ?? 0); otherChoice += 1) {
					const key = keyOf(one, choice, other, otherChoice);
					pairs.set(key, { one, choice, other, otherChoice });
				}
			}
		}
	});
	return pairs;
}

/** Chooses in the dimensions that are left, each time what meets most pairs that are still open. */
function fill(
	start: Partial,
	sizes: readonly number[],
	open: ReadonlyMap<string, Pair>,
	isAllowed: (row: Partial) => boolean,
): number[] | undefined {
	const row = [...start];
	for (const [dimension, size] of sizes.entries()) {
		if (row[dimension] !== undefined) continue;
		const gain = (choice: number) => gainOf(dimension, choice, row, open);
		const choices = Array.from({ length: size }, (_, choice) => ({ choice, gain: gain(choice) }));
		choices.sort((a, b) => b.gain - a.gain);
		const best = choices.find(({ choice }) => isAllowed(row.with(dimension, choice)));
		if (!best) return undefined;
		row[dimension] = best.choice;
	}
	return row as number[];
}

function gainOf(
	dimension: number,
	choice: number,
	row: Partial,
	open: ReadonlyMap<string, Pair>,
): number {
	return row.filter(
		(other, index) => other !== undefined && open.has(keyOf(dimension, choice, index, other)),
	).length;
}

function keysOf(row: readonly number[]): string[] {
	return row.flatMap((choice, one) =>
		row
			.slice(one + 1)
			.map((otherChoice, index) => keyOf(one, choice, one + 1 + index, otherChoice)),
	);
}

function keyOf(one: number, choice: number, other: number, otherChoice: number): string {
	return one < other
		? `${one}:${choice} ${other}:${otherChoice}`
		: `${other}:${otherChoice} ${one}:${choice}`;
}
