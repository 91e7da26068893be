import { expect, test } from "vitest";
import { wordNumber } from "../../../src/core/wording/number.ts";

test.each([
	[0, "0"],
	[-0, "0"],
	[999, "999"],
	[1000, "1 000"],
	[10_000, "10 000"],
	[1_234_567, "1 234 567"],
	[99.8, "99,8"],
	[1234.5678, "1 234,5678"],
	[-12.5, "−12,5"],
])("%d reads «%s»", (number, words) => {
	expect(wordNumber(number)).toBe(words.replace(/ /g, "\u00a0"));
});
