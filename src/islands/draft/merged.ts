import { isRecord } from "../../core/is-record.ts";
import type { Answers } from "./desk.ts";

/** Groups of fields are put together: a form may ask one of a group, and the other lie aside. */
export function merged(aside: Answers, given: Answers): Answers {
	const whole: Record<string, unknown> = { ...aside };
	for (const [key, value] of Object.entries(given)) {
		const other = whole[key];
		whole[key] = isRecord(value) && isRecord(other) ? { ...other, ...value } : value;
	}
	return whole;
}
