import fc from "fast-check";
import { expect, test } from "vitest";
import { foldToSlug } from "../../../src/core/wording/slug.ts";

test("words stand as in an address", () => {
	expect(foldToSlug("Hva står hvor?")).toBe("hva-star-hvor");
	expect(foldToSlug(" «Ærlig» – Øst & Åse, § 3-3 ")).toBe("aerlig-ost-ase-3-3");
	expect(foldToSlug("idé")).toBe("ide");
});

test("whatever is folded is a slug, or nothing, and is folded once", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (text) => {
			expect(foldToSlug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
			expect(foldToSlug(foldToSlug(text))).toBe(foldToSlug(text));
		}),
	);
});
