import { expect, test } from "vitest";
import { wordOrganisationNumber } from "../../../src/core/wording/organisation-number.ts";

test.each([
	["974761076", "974\u00a0761\u00a0076"],
	["97476107", "97476107"],
	["9747610760", "9747610760"],
	["", ""],
])("«%s» reads «%s»", (number, words) => {
	expect(wordOrganisationNumber(number)).toBe(words);
});
