import { expect, test } from "vitest";
import { precedenceOf } from "../../../src/build/published/precedence.ts";

const rule = {
	lead: { nb: "Slik:" },
	order: [
		{ id: "law" as const, name: { nb: "loven" } },
		{ id: "usageTerms" as const, name: { nb: "bruksvilkårene" } },
		{ id: "agreements" as const, name: { nb: "avtalene" } },
	],
};

test("what stands later yields to what stands before it", () => {
	expect(precedenceOf("usageTerms", rule)).toEqual({
		prevailsOver: ["avtalene"],
		yieldsTo: ["loven"],
	});
	expect(precedenceOf("law", rule)).toEqual({
		prevailsOver: ["bruksvilkårene", "avtalene"],
		yieldsTo: [],
	});
});

test("a kind of document that the rule does not name prevails over nothing", () => {
	expect(precedenceOf("sharingTerms", rule).prevailsOver).toEqual([]);
});
