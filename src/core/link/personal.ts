import { isRecord } from "../is-record.ts";
import type { Vocabulary } from "../schema/vocabulary.ts";

type Answers = Readonly<Record<string, unknown>>;

/** The answers without those that say something about a person, by the marks of the fields. */
export function withoutPersonal(answers: Answers, fields: Vocabulary): Answers {
	const kept: Record<string, unknown> = { ...answers };
	for (const [path, { personal, row }] of Object.entries(fields)) {
		const [group = "", key] = path.split(".");
		const value = kept[group];
		if (personal && key === undefined) delete kept[group];
		else if (personal && key !== undefined && isRecord(value)) {
			const rest = without(value, [key]);
			if (Object.keys(rest).length > 0) kept[group] = rest;
			else delete kept[group];
		} else if (row && key === undefined && Array.isArray(value)) {
			const keys = Object.keys(row).filter((cell) => row[cell]?.personal);
			if (keys.length > 0) kept[group] = value.map((one) => without(one, keys));
		}
	}
	return kept;
}

function without(record: Answers, keys: readonly string[]): Answers {
	return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
