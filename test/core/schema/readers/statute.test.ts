import { describe, expect, test } from "vitest";
import { readStatute } from "../../../../src/core/schema/readers/statute.ts";

describe("a reference to an act", () => {
	test.each([
		["barnehageloven § 20", "barnehageloven § 20"],
		["barnehageloven §20", "barnehageloven § 20"],
		["barnehageloven§ 20.", "barnehageloven § 20"],
		["barnehageloven  paragraf 20", "barnehageloven § 20"],
		["skfvl. §3-3 1. ledd", "skfvl. § 3-3 første ledd"],
		["skfvl. § 3 - 3 2.ledd", "skfvl. § 3-3 andre ledd"],
		["skfvl. § 3‑3, 3. ledd 4. punktum", "skfvl. § 3-3, tredje ledd fjerde punktum"],
		["lov § 5 5. ledd", "lov § 5 femte ledd"],
		["lov § 5 6. ledd", "lov § 5 6. ledd"],
		["lov § 5 11. ledd", "lov § 5 11. ledd"],
		["lov § 1. ledd", "lov § 1. ledd"],
		["skatteforvaltningsloven § 3-3 annet ledd", "skatteforvaltningsloven § 3-3 annet ledd"],
		[
			"folketrygdloven § 21-4 første ledd bokstav a",
			"folketrygdloven § 21-4 første ledd bokstav a",
		],
		["folketrygdloven § 21-4 litra a", "folketrygdloven § 21-4 bokstav a"],
		[
			"barnehageloven § 20 og folketrygdloven §21-4",
			"barnehageloven § 20 og folketrygdloven § 21-4",
		],
		["barnehageloven § 20,folketrygdloven § 21-4", "barnehageloven § 20, folketrygdloven § 21-4"],
		["barnehageloven § 20 jf§ 3", "barnehageloven § 20 jf. § 3"],
		["barnehageloven § 20 jfr forskrift § 3", "barnehageloven § 20 jf. forskrift § 3"],
		["skatteforvaltningsloven § § 3-3 og 3-4", "skatteforvaltningsloven §§ 3-3 og 3-4"],
		["skatteforvaltningsloven § 3–5", "skatteforvaltningsloven § 3–5"],
		["skatteforvaltningsloven §§ 3–5", "skatteforvaltningsloven §§ 3–5"],
		["forskrift om foreldrebetaling (§ 3)", "forskrift om foreldrebetaling (§ 3)"],
		["§ 20 i barnehageloven", "§ 20 i barnehageloven"],
		["Lov 17. juni 2005 nr 64 om barnehager § 20", "Lov 17. juni 2005 nr. 64 om barnehager § 20"],
		[
			"personvernforordningen artikkel 6 nr. 1 bokstav e",
			"personvernforordningen artikkel 6 nr. 1 bokstav e",
		],
		["GDPR art. 6 nr 1 bokst. e", "GDPR artikkel 6 nr. 1 bokstav e"],
		["personvernforordninga artikkel 6", "personvernforordninga artikkel 6"],
		["forvaltningsloven kap. III", "forvaltningsloven kapittel III"],
		["barnehagelova kapittel 4", "barnehagelova kapittel 4"],
	])("«%s» is «%s»", (typed, value) => {
		expect(readStatute(typed)).toEqual({ value: value.replace(/§ /g, "§\u00a0"), remarks: [] });
	});

	test.each([
		["barnehageloven", "statute-section-missing", {}],
		["barnehageloven 20", "statute-section-missing", {}],
		["kapitaldekningsforskriften 3", "statute-section-missing", {}],
		["barnehageloven §", "statute-number-missing", { mark: "§" }],
		["barnehageloven § tjue", "statute-number-missing", { mark: "§" }],
		["barnehageloven § 20 og §", "statute-number-missing", { mark: "§" }],
		["personvernforordningen artikkel seks", "statute-number-missing", { mark: "artikkel" }],
		["et kapittel i loven", "statute-number-missing", { mark: "kapittel" }],
		["§20", "statute-act-missing", { section: "§\u00a020" }],
		["§ 3-3 første ledd bokstav a og § 4", "statute-act-missing", { section: "§\u00a03-3" }],
		["artikkel 6 nr. 1 bokstav e", "statute-act-missing", { section: "artikkel 6" }],
		["Første ledd § 3", "statute-act-missing", { section: "§\u00a03" }],
		["kapittel III", "statute-act-missing", { section: "kapittel III" }],
		[`lov § ${"1".repeat(500)}`, "text-too-long", { max: 500, length: 506 }],
	])("«%s» breaks %s", (typed, rule, values) => {
		expect(readStatute(typed)).toEqual({ problem: { rule, values }, remarks: [] });
	});

	test("only white space is unanswered", () => {
		expect(readStatute("  ")).toEqual({ remarks: [] });
	});
});
