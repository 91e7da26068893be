import { expect, test } from "vitest";
import { moreWords, placeWords, sourceOf } from "../../../src/components/lookup/word-entry.ts";

test("a place is named by its document and number, on a page of prose by its heading", () => {
	const title = "Delingsvilkår";
	expect(placeWords({ address: "/a/#b", title, label: "punkt 4.2", heading: "Tilgang" })).toBe(
		"Delingsvilkår, punkt 4.2",
	);
	expect(placeWords({ address: "/a/#b", title, heading: "Tilgang" })).toBe(
		"Delingsvilkår, «Tilgang»",
	);
	expect(placeWords({ address: "/a/", title })).toBe("Delingsvilkår");
});

test.each([
	[0, ""],
	[-2, ""],
	[1, "og ett annet sted"],
	[2, "og to andre steder"],
	[31, "og 31 andre steder"],
])("%i more: «%s»", (count, words) => {
	expect(moreWords(count)).toBe(words);
});

test("an address is read as its host, and words as they are", () => {
	expect(sourceOf("https://www.skatteetaten.no/deling/")).toEqual({
		words: "skatteetaten.no",
		address: "https://www.skatteetaten.no/deling/",
	});
	expect(sourceOf("prosjektets forklaring")).toEqual({ words: "prosjektets forklaring" });
});
