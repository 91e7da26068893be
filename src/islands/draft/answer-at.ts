import { valueAt } from "../../core/value-at.ts";
import type { Answers } from "./desk.ts";

/**
 * The answer at a path, or undefined. A row is found by its id, and an entry among others by itself.
 * @param path `endDate`, `services.inntekt`, `contacts.1.email`, `phases.1.services.inntekt`
 */
export function answerAt(answers: Answers, path: string): unknown {
	let value: unknown = answers;
	for (const key of path.split(".")) value = within(value, key);
	return value;
}

function within(value: unknown, key: string): unknown {
	if (!Array.isArray(value)) return valueAt(value, key);
	return value.find((one: { readonly id: string } | string) =>
		typeof one === "string" ? one === key : one.id === key,
	);
}
