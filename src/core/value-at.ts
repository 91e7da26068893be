/** The value at a dotted path of plain data, or undefined. Only what the data itself holds is found. */
export function valueAt(data: unknown, path: string): unknown {
	let value = data;
	for (const key of path.split(".")) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
		value = (value as Record<string, unknown>)[key];
	}
	return value;
}
