import type { AuthorIssue } from "../../core/issue.ts";
import { validNames } from "../nearest.ts";
import { type DataIssue, formatOf, keysAt } from "./data-schema.ts";
import type { YamlPlaces } from "./yaml-places.ts";

/** Turns what the schema finds wrong with a data file into issues at the place of each. */
export function dataIssues(
	found: readonly DataIssue[],
	data: unknown,
	schema: unknown,
	places: YamlPlaces,
): AuthorIssue[] {
	return found.flatMap((issue) => asIssues(issue, data, schema, places));
}

function asIssues(
	issue: DataIssue,
	data: unknown,
	schema: unknown,
	places: YamlPlaces,
): AuthorIssue[] {
	const { path, keys, errors, values } = issue;
	if (keys) return keys.map((key) => unknownKey(path, key, schema, places));
	if (errors) {
		const within = nearestBranch(errors).map((one) => ({ ...one, path: [...path, ...one.path] }));
		return dataIssues(within, data, schema, places);
	}
	const key = nameOf(path);
	const value = path.reduce(
		(above: unknown, step) => (above as Record<PropertyKey, unknown> | undefined)?.[step],
		data,
	);
	if (value === undefined && path.length > 0) {
		return [{ rule: "data-missing-key", values: { key }, place: places.ofKey(path) }];
	}
	const place = places.ofValue(path);
	if (values) {
		const valid = validNames(String(value), values.map(String));
		return [{ rule: "data-option", values: { key, found: String(value ?? ""), valid }, place }];
	}
	return [
		{ rule: "data-value", values: { key, found: written(value), expected: wanted(issue) }, place },
	];
}

function unknownKey(
	path: readonly PropertyKey[],
	key: string,
	schema: unknown,
	places: YamlPlaces,
): AuthorIssue {
	const valid = validNames(key, keysAt(schema, path));
	const place = places.ofKey([...path, key]);
	return { rule: "data-unknown-key", values: { key: nameOf([...path, key]), valid }, place };
}

/** A value as the author wrote it; nothing where only the key stands. */
function written(value: unknown): string {
	if (value === undefined || value === null) return "";
	return typeof value === "string" ? value : JSON.stringify(value);
}

/** Of the kinds that a value may be, the one that it was meant to be: of those that are right at the top, the least wrong. */
function nearestBranch(errors: readonly (readonly DataIssue[])[]): readonly DataIssue[] {
	const isNearer = (branch: readonly DataIssue[]) =>
		!branch.some(({ path, code }) => path.length === 0 && code === "invalid_type");
	const [nearest] = errors.filter(isNearer).toSorted((one, other) => one.length - other.length);
	return nearest ?? [{ path: [], expected: "union" }];
}

function wanted({ pattern, expected, code }: DataIssue): string {
	if (pattern) return formatOf(pattern);
	return typeof expected === "string" ? expected : (code ?? "");
}

/** `dataCategories.2.name`: the second of them; authors count from one. */
function nameOf(path: readonly PropertyKey[]): string {
	return path.map((key) => (typeof key === "number" ? key + 1 : String(key))).join(".");
}
