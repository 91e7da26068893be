import { expect, test } from "vitest";
import { openToWords, referenceTitle } from "../../../src/components/lookup/basis-words.ts";
import { capital } from "../../../src/core/wording/capital.ts";

test.each([
	[
		["municipality", "county", "stateBody", "other"],
		"kommuner, fylkeskommuner, statlige organer og andre virksomheter",
	],
	[["stateBody"], "statlige organer"],
	[["other"], "virksomheter utenfor stat og kommune"],
	[[], ""],
] as const)("%j is «%s»", (openTo, words) => {
	expect(openToWords({ openTo: [...openTo] })).toBe(words);
});

test("a provision is a title with a capital, and its number stays with its sign", () => {
	expect(referenceTitle({ reference: { nb: "skatteforvaltningsloven § 3-7 bokstav a" } })).toBe(
		"Skatteforvaltningsloven §\u00a03-7 bokstav\u00a0a",
	);
	expect(capital("økosystem")).toBe("Økosystem");
	expect(capital("")).toBe("");
});
