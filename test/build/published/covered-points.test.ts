import { expect, test } from "vitest";
import { findPoints } from "../../../src/build/published/covered-points.ts";
import type { CoveredPoint } from "../../../src/core/schema/coverage.ts";

const passages = [
	{ address: "/a/#en", heading: "Om\u00a0deling", text: "Den som ber om\u00a0noe,\nfår svar." },
	{
		address: "/a/#to",
		heading: "Om deling til andre",
		text: "Den som ber om noe, får svar. Alltid.",
	},
];
const found = (row: Omit<CoveredPoint, "point" | "says">, ...others: CoveredPoint[]) =>
	findPoints([{ point: "V-01", says: "Noe.", ...row }, ...others], passages)[0];

test("a quotation is found in the first passage that has its words, whatever spaces they stand with", () => {
	expect(found({ quote: " ber om noe,  får svar." })?.passage?.address).toBe("/a/#en");
	expect(found({ quote: "får svar. Alltid" })?.passage?.address).toBe("/a/#to");
	expect(found({ quote: "får ikke svar" })?.passage).toBeUndefined();
	expect(found({ quote: "Om deling" })?.passage).toBeUndefined();
});

test("a heading is found whole", () => {
	expect(found({ heading: "Om deling" })?.passage?.address).toBe("/a/#en");
	expect(found({ heading: "Om deling til andre" })?.passage?.address).toBe("/a/#to");
	expect(found({ heading: "deling" })?.passage).toBeUndefined();
});

test("a point that repeats another stands where that one does, by its words", () => {
	const other = { point: "V-02", says: "Noe.", quote: "får svar. Alltid" };
	expect(found({ sameAs: "V-02" }, other)).toMatchObject({
		words: "får svar. Alltid",
		passage: { address: "/a/#to" },
		position: 0,
	});
});

test("a point without words, or that repeats one that is not there, is found nowhere", () => {
	for (const row of [{}, { quote: "" }, { sameAs: "V-09" }]) {
		expect(found(row)).toMatchObject({ passage: undefined, words: "" });
	}
});
