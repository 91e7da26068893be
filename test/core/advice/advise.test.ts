import { describe, expect, test } from "vitest";
import { advise, adviseSegment } from "../../../src/core/advice/index.ts";
import type { SegmentAnswers } from "../../../src/core/schema/segment-case.ts";
import { adviceCases } from "./cases.ts";
import { found, law, segmentLaw } from "./law.ts";

const signedByContact: SegmentAnswers = {
	coordinatorContacts: [{ id: "1", name: "Kari Eksempel" }],
	signatory: { name: "Kari Eksempel" },
};

describe.each(Object.entries(adviceCases))("%s", (_, cases) => {
	test.each(cases)("$says", ({ answers, finds = [], findsNot = [] }) => {
		const findings = found(answers);
		expect(findings).toEqual(expect.arrayContaining([...finds]));
		for (const one of findsNot) {
			expect(findings.filter((finding) => finding.includes(one))).toEqual([]);
		}
	});
});

describe("every rule", () => {
	const answers = Object.values(adviceCases).flatMap((cases) => cases.map((one) => one.answers));
	const all = answers.flatMap((one) => advise(one, law));

	test.each(Object.keys(law.rules))("%s of the content speaks in some case", (rule) => {
		// A rule that nothing in the content calls for yet has its own test below.
		const silent = ["basis-not-for-service"];
		expect(all.some((finding) => finding.rule === rule) || silent.includes(rule)).toBe(true);
	});

	test("rests on provisions that the content has, and leads to a page", () => {
		for (const { bases, link } of all) {
			expect(bases.filter((id) => !Object.hasOwn(law.legalBases, id))).toEqual([]);
			if (bases.length > 0) expect(link).toMatch(/^\/([a-z0-9-]+\/)+$/);
		}
	});

	test("rests on something: a provision, or a page that tells why", () => {
		const ofSegment = adviseSegment(signedByContact, segmentLaw);
		const without = [...all, ...ofSegment].filter(({ link }) => link === undefined);
		expect(without).toEqual([]);
	});

	test("tells what matters most first", () => {
		for (const one of answers) {
			const ranks = advise(one, law).map(({ severity, noDocument }) =>
				noDocument ? 0 : ["", "block", "warn", "explain"].indexOf(severity),
			);
			expect(ranks).toEqual(ranks.toSorted());
		}
	});

	test("is turned off when the content says nothing of it", () => {
		expect(answers.flatMap((one) => advise(one, { ...law, rules: {} }))).toEqual([]);
	});
});

test("a provision that no recipient of the service is named with gets a warning, not a no", () => {
	const services = [{ id: "skatteplikt", dataCategories: [] }];
	const disclosureBasis = "lov-om-statens-pensjonskasse-45";
	expect(found({ services, disclosureBasis })).toContain(
		"warn: basis-not-for-service at services.skatteplikt",
	);
});

describe("a segment's case", () => {
	const found = (answers: SegmentAnswers) =>
		adviseSegment(answers, law).map(
			({ severity, rule, path }) => `${severity}: ${rule} at ${path}`,
		);

	test("has no service in its appendix in which the data go to the provider", () => {
		const services = [{ id: "inntekt" }, { id: "kontrollopplysninger" }];
		expect(found({ services })).toEqual([
			"block: data-flow-other-way at services.kontrollopplysninger",
		]);
	});

	const technical = { responsibility: "technical", technicalRole: "ownBasis" } as const;
	const blocked = ["block: statute-required at ownBasis"];
	const publicTask = "personvernforordningen artikkel 6 nr. 1 bokstav e";

	test.each([
		["a public task by the regulation alone", { ...technical, ownBasis: publicTask }, blocked],
		["one with a statute", { ...technical, ownBasis: `${publicTask} og eksempelloven § 3` }, []],
		["a statute alone", { ...technical, ownBasis: "eksempelloven § 3" }, []],
		[
			"a basis that needs none",
			{ ...technical, ownBasis: "personvernforordningen artikkel 6 nr. 1 bokstav b" },
			[],
		],
		[
			"a basis that is asked for no more",
			{ ...technical, technicalRole: "processor" as const, ownBasis: publicTask },
			[],
		],
	])("V6 of the coordinator's own basis: %s", (_, answers, findings) => {
		expect(found(answers)).toEqual(findings);
	});

	test("V15: a contact point that signs is warned of", () => {
		const coordinatorContacts = [{ id: "1", name: "Kari Eksempel" }];
		const signedBy = (name: string) => found({ coordinatorContacts, signatory: { name } });
		expect(signedBy(" kari  eksempel ")).toEqual(["warn: signatory-is-contact at signatory.name"]);
		expect(signedBy("Ola Eksempel")).toEqual([]);
	});
});
