import { expect, test } from "vitest";
import { wordTelephone } from "../../../src/core/wording/telephone.ts";

test.each([
	["22078000", "22 07 80 00"],
	["+4722078000", "22 07 80 00"],
	["91234567", "91 23 45 67"],
	["80080000", "800 80 000"],
	["81548000", "815 48 000"],
	["02800", "02800"],
	["+46812345678", "+46812345678"],
	["+4512345678", "+4512345678"],
	["", ""],
])("«%s» reads «%s»", (number, words) => {
	expect(wordTelephone(number)).toBe(words.replace(/ /g, "\u00a0"));
});
