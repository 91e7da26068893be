/**
 * Answers that note which fields are read of them: `inSegment`, `consumer.name`, `services.dataCategories`.
 * A list is named for its rows being there, and so is the id of a row.
 * @param fields the fields of the case; what is not among them is a group
 */
export function watched<Answers extends object>(
	answers: Answers,
	fields: readonly string[],
	read: Set<string>,
): Answers {
	return watchedAt("", answers, fields, read) as Answers;
}

function watchedAt(
	path: string,
	value: unknown,
	fields: readonly string[],
	read: Set<string>,
): unknown {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		// A list of ids is one answer; a list of rows is watched row by row.
		return value.map((one) => (isRow(one) ? watchedRow(path, one, read) : one));
	}
	return new Proxy(value, {
		get: (target, key) => {
			const name = path === "" ? String(key) : `${path}.${String(key)}`;
			if (!isGroup(name, fields)) read.add(name);
			return watchedAt(name, Reflect.get(target, key), fields, read);
		},
		ownKeys: () => {
			throw new Error("A fact may not read all answers at once");
		},
		has: (_, key) => {
			throw new Error(`A fact asks for ${String(key)} without reading it`);
		},
	});
}

function watchedRow(list: string, row: object, read: Set<string>): object {
	return new Proxy(row, {
		get: (target, key) => {
			if (key !== "id") read.add(`${list}.${String(key)}`);
			return Reflect.get(target, key);
		},
		ownKeys: () => {
			throw new Error("A fact may not read all of a row at once");
		},
	});
}

function isRow(value: unknown): value is object {
	return typeof value === "object" && value !== null && "id" in value;
}

function isGroup(name: string, fields: readonly string[]): boolean {
	return !fields.includes(name) && fields.some((field) => field.startsWith(`${name}.`));
}
