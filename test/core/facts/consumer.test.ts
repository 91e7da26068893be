import { describe, expect, test } from "vitest";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { viewOf } from "../../../src/core/facts/view.ts";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { catalogue } from "../assemble/catalogue.ts";

function valuesOf(answers: ConsumerAnswers): Readonly<Record<string, unknown>> {
	return viewOf(consumerKind, answers, catalogue, "nb").values;
}

describe("what follows from a consumer's answers", () => {
	test("processors are used when there are any; «ingen» is an answer too", () => {
		expect(valuesOf({}).usesProcessors).toBeUndefined();
		expect(valuesOf({ processors: [] }).usesProcessors).toBe(false);
		expect(valuesOf({ processors: [{ id: "en" }] }).usesProcessors).toBe(true);
	});

	test("a legal obligation and a public task need a statute, the other grounds do not", () => {
		const grounds = [
			["consent", false],
			["contract", false],
			["legalObligation", true],
			["vitalInterests", false],
			["publicTask", true],
			["legitimateInterests", false],
		] as const;
		for (const [processingBasis, needs] of grounds) {
			expect(valuesOf({ processingBasis }).needsStatute).toBe(needs);
		}
	});

	test("data may reveal something special when one that can is chosen; while no service is, it is open", () => {
		const marked = (id: string) => ({ id, name: { nb: id }, special: "personvernforordningen-9" });
		const known = { name: { nb: "tjeneste" }, usageTerms: "apier" };
		const services = {
			register: {
				...known,
				dataCategories: [{ id: "navn", name: { nb: "navn" } }, marked("sprak")],
			},
			skatt: { ...known, dataCategories: [{ id: "inntekt", name: { nb: "inntekt" } }] },
		};
		const reveals = (chosen: ConsumerAnswers["services"]) =>
			viewOf(
				consumerKind,
				{ services: chosen },
				{ ...catalogue, services: services as never },
				"nb",
			).values.mayRevealSpecial;
		expect(reveals(undefined)).toBeUndefined();
		expect(reveals([])).toBe(false);
		expect(reveals([{ id: "skatt" }])).toBe(false);
		expect(reveals([{ id: "register" }])).toBe(false);
		expect(reveals([{ id: "register", dataCategories: ["navn"] }])).toBe(false);
		expect(reveals([{ id: "register" }, { id: "skatt" }])).toBe(false);
		expect(reveals([{ id: "skatt" }, { id: "register", dataCategories: ["sprak"] }])).toBe(true);
	});

	test("the sharing terms follow the variant, the usage terms each family once", () => {
		const services = [{ id: "inntekt" }, { id: "adresse" }];
		const idsOf = (answers: ConsumerAnswers) =>
			(valuesOf(answers).applicableTerms as { id: string }[] | undefined)?.map(({ id }) => id);
		expect(idsOf({ inSegment: "yes", services })).toEqual([
			"delingsvilkar-segment",
			"bruksvilkar-apier",
		]);
		expect(idsOf({ inSegment: "no", services: [] })).toEqual(["delingsvilkar-standalone"]);
		expect(idsOf({ inSegment: "no" })).toBeUndefined();
		expect(idsOf({ services })).toBeUndefined();
	});

	test("the declared services keep the order of the answers, their categories that of the catalogue", () => {
		const services = [
			{ id: "adresse", dataCategories: ["bosted"] },
			{ id: "inntekt", dataCategories: ["pensjon", "lonn"] },
		];
		expect(valuesOf({ services }).declaredServices).toEqual([
			{ id: "adresse", values: { name: "Adresse", dataCategories: ["bosted"], scope: undefined } },
			{
				id: "inntekt",
				values: { name: "Inntekt", dataCategories: ["lønn", "pensjon"], scope: "etaten:inntekt" },
			},
		]);
	});
});

describe("the view", () => {
	test("knows the provider, whom nobody asks for", () => {
		expect(valuesOf({})).toMatchObject({
			"provider.name": "Etaten",
			"provider.organisationNumber": "974761076",
		});
	});

	test("has a value for every path of the vocabulary, undefined where unanswered", () => {
		const view = viewOf(consumerKind, {}, catalogue, "nb");
		expect(Object.keys(view.values).sort()).toEqual(Object.keys(view.vocabulary).sort());
	});

	test("sees rows by their ids", () => {
		const contacts = [{ id: "en", name: "Kari" }];
		expect(valuesOf({ contacts }).contacts).toEqual([{ id: "en", values: { name: "Kari" } }]);
		expect(valuesOf({ contacts: [] }).contacts).toEqual([]);
	});
});
