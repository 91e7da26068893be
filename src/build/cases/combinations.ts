/** One thing that varies, and every value of it. */
export interface Dimension {
	/** The field of the case: `inSegment`, `consumer.name`, `services`. */
	readonly field: string;
	/** Undefined is unanswered. */
	readonly values: readonly unknown[];
}

/** How many combinations there are. */
export function countOf(dimensions: readonly Dimension[]): number {
	return dimensions.reduce((product, { values }) => product * values.length, 1);
}

/** Every combination of one value from each dimension, made one at a time; the last dimension turns fastest. */
export function* combinations(dimensions: readonly Dimension[]): Generator<readonly unknown[]> {
	const [first, ...others] = dimensions;
	if (!first) {
		yield [];
		return;
	}
	for (const value of first.values) {
		for (const rest of combinations(others)) yield [value, ...rest];
	}
}

/** The case that has the given value in each dimension; what is undefined is left out. */
export function caseOf(
	dimensions: readonly Dimension[],
	values: readonly unknown[],
): Record<string, unknown> {
	const data: Record<string, unknown> = {};
	dimensions.forEach(({ field }, index) => {
		if (values[index] !== undefined) put(data, field, values[index]);
	});
	return data;
}

/** Sets the value at a dotted path, making the groups on the way. */
export function put(data: Record<string, unknown>, path: string, value: unknown): void {
	const keys = path.split(".");
	const last = keys.pop() ?? path;
	let group = data;
	for (const key of keys) {
		group[key] ??= {};
		group = group[key] as Record<string, unknown>;
	}
	group[last] = value;
}
