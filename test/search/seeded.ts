/** Numbers that are the same in every run, from 0 up to 1 (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** So many of a list, chosen with a seed. */
export function some<Value>(values: readonly Value[], count: number, seed: number): Value[] {
	const random = seeded(seed);
	return values
		.map((value) => ({ value, order: random() }))
		.sort((one, other) => one.order - other.order)
		.slice(0, count)
		.map(({ value }) => value);
}

/** Words of six to twelve letters that nobody has written. */
export function nonsense(count: number, seed: number): string[] {
	const random = seeded(seed);
	const letters = "abcdefghijklmnoprstuvyæøå";
	const letter = () => letters[Math.floor(random() * letters.length)];
	return Array.from({ length: count }, () =>
		Array.from({ length: 6 + Math.floor(random() * 7) }, letter).join(""),
	);
}
