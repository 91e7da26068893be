import type { AnswerIssue, AnswerProblem } from "../issue.ts";
import type { FieldMeta } from "./kinds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** As much of a zod schema as reading needs. */
export interface AnswersSchema<Answers> {
	safeParse(data: unknown): {
		readonly success: boolean;
		readonly data?: Answers | undefined;
		readonly error?: { readonly issues: readonly SchemaIssue[] } | undefined;
	};
}

interface SchemaIssue {
	readonly code?: string | undefined;
	readonly path: readonly PropertyKey[];
	readonly message: string;
	readonly params?: unknown;
	readonly keys?: readonly string[];
}

/** Whether the catalogue has an entry with this id. */
export type HasEntry = (of: NonNullable<FieldMeta["of"]>, id: string) => boolean;

/**
 * Reads answers from plain data. What is wrong is named, field by field, and left out; the rest stands.
 * @param data anything: form input, a file, a link
 */
export function readAnswers<Answers>(
	data: unknown,
	schema: AnswersSchema<Answers>,
	fields: Vocabulary,
	hasEntry: HasEntry,
): { readonly answers: Answers; readonly issues: readonly AnswerIssue[] } {
	const issues: AnswerIssue[] = [];
	let sound: unknown = structuredClone(data);
	// Each round takes out what the schema refused; a check across fields runs only once the fields hold.
	for (let round = 0; round < 10; round += 1) {
		const result = schema.safeParse(sound);
		if (result.success) {
			const answers = result.data as Answers;
			return { answers, issues: [...issues, ...unknownEntries(answers, fields, hasEntry)] };
		}
		const found = (result.error?.issues ?? []).flatMap((issue) => asAnswerIssues(issue, sound));
		issues.push(...found.map(({ issue }) => issue));
		for (const { at } of found) sound = without(sound, at);
	}
	throw new Error("Answers that no round of reading makes sound");
}

interface Found {
	readonly issue: AnswerIssue;
	/** Keys and row positions from the root to what must go. */
	readonly at: readonly PropertyKey[];
}

function asAnswerIssues(
	{ code, path, params, message, keys }: SchemaIssue,
	data: unknown,
): Found[] {
	if (keys) {
		return keys.map((key) => {
			const at = [...path, key];
			const issue: AnswerIssue = {
				rule: "unknown-field",
				values: { field: key },
				path: named(at, data),
			};
			return { issue, at };
		});
	}
	return [{ issue: { ...problemOf(code, params, message), path: named(path, data) }, at: path }];
}

function problemOf(code: string | undefined, params: unknown, message: string): AnswerProblem {
	if (code === "custom" && params) return params as AnswerProblem;
	if (message === "end-before-start") return { rule: "end-before-start", values: {} };
	if (message === "duplicate-row") return { rule: "duplicate-row", values: {} };
	if (code === "invalid_value") return { rule: "unknown-option", values: {} };
	return { rule: "wrong-type", values: {} };
}

/** The path as the form knows it: rows by their id, `contacts.contact-1.name`. */
function named(path: readonly PropertyKey[], data: unknown): string {
	let value = data;
	return path
		.map((key) => {
			value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
			const id = typeof key === "number" ? (value as { id?: unknown } | undefined)?.id : undefined;
			return typeof id === "string" ? id : String(key);
		})
		.join(".");
}

/** A copy without what stands at the path. A row that is itself unsound goes with its place. */
function without(data: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
	if (key === undefined) return {};
	if (Array.isArray(data)) {
		if (rest.length === 0) return data.filter((_, index) => index !== key);
		return data.map((one, index) => (index === key ? without(one, rest) : one));
	}
	if (typeof data !== "object" || data === null) return data;
	return Object.fromEntries(
		Object.entries(data).flatMap(([name, value]) => {
			if (name !== key) return [[name, value]];
			return rest.length === 0 ? [] : [[name, without(value, rest)]];
		}),
	);
}

function unknownEntries(answers: unknown, fields: Vocabulary, hasEntry: HasEntry): AnswerIssue[] {
	const issues: AnswerIssue[] = [];
	const check = (value: unknown, { of }: FieldMeta, path: string) => {
		if (!of) return;
		for (const id of [value].flat()) {
			if (typeof id === "string" && !hasEntry(of, id)) {
				issues.push({ rule: "unknown-entry", values: { id }, path });
			}
		}
	};
	for (const [path, entry] of Object.entries(fields)) {
		const value = path
			.split(".")
			.reduce(
				(data: unknown, key) => (data as Record<string, unknown> | undefined)?.[key],
				answers,
			);
		if (!entry.row) check(value, entry, path);
		for (const row of entry.row ? ((value as { id: string }[] | undefined) ?? []) : []) {
			for (const [key, cell] of Object.entries(entry.row ?? {})) {
				check((row as Record<string, unknown>)[key], cell, `${path}.${row.id}.${key}`);
			}
		}
	}
	return issues;
}
