import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AdvisedAnswers, advise } from "../../src/core/advice/index.ts";
import type { Finding } from "../../src/core/issue.ts";
import { adviceParts, adviceText, listed, worded } from "../../src/texts/advice.ts";
import { adviceTexts as nb } from "../../src/texts/nb/advice.ts";
import { adviceTexts as nn } from "../../src/texts/nn/advice.ts";
import { adviceCases } from "../core/advice/cases.ts";
import { law, lawInNynorsk } from "../core/advice/law.ts";

const answers = Object.values(adviceCases).flatMap((cases) => cases.map((one) => one.answers));
const languages = [
	{ language: "bokmål", texts: nb, law },
	{ language: "nynorsk", texts: nn, law: lawInNynorsk },
];
const signature = {
	values: { type: "x" },
	path: "signatory.title",
	severity: "explain",
	bases: [],
} as const;
const people = ["Ane Eksempel", "Ola Eksempel"];
/** Answers that need not fit one another. */
const anyAnswers = fc.record(
	{
		consumerType: fc.constantFrom(...Object.keys(law.consumerTypes)),
		services: fc
			.subarray(Object.entries(law.services), { minLength: 1, maxLength: 3 })
			.map((some) =>
				some.map(([id, service]) => ({
					id,
					dataCategories: service.dataCategories.map((category) => category.id),
				})),
			),
		disclosureBasis: fc.constantFrom(...Object.keys(law.legalBases)),
		collectionBasis: fc.constantFrom("barnehageloven § 20", "gjettede lov § 3", "samtykke"),
		processingBasis: fc.constantFrom(...Object.keys(law.processingBases)),
		signatory: fc.record({
			name: fc.constantFrom(...people),
			title: fc.constantFrom("fagsjef", "ordfører"),
		}),
		contacts: fc.constant([{ id: "1", name: people[0] }]),
	},
	{ requiredKeys: [] },
) as fc.Arbitrary<AdvisedAnswers>;
const findings = answers.flatMap((one) => advise(one, law));

describe.each(languages)("the advice in $language", ({ texts, law }) => {
	const all = answers.flatMap((one) => advise(one, law));

	test("says what is wrong and what to do, in whole sentences", () => {
		for (const finding of all) {
			const { what, fix } = adviceParts(finding, texts, law);
			expect(what).toMatch(/^[A-ZÆØÅ].*\.$/);
			expect(fix).toMatch(/^[A-ZÆØÅ].*\.$/);
			expect(adviceText(finding, texts, law)).not.toMatch(/ {2}| \.|\.\.|undefined|\[object/);
		}
	});

	test("says why: a reason, or the provisions that it rests on", () => {
		const without = all.filter((finding) => adviceParts(finding, texts, law).why.trim() === "");
		expect(without.map(({ rule }) => rule)).toEqual([]);
	});

	test("says why, and where that stands, whatever is answered", () => {
		fc.assert(
			fc.property(anyAnswers, (one) => {
				for (const finding of advise(one, law)) {
					expect(adviceParts(finding, texts, law).why).toMatch(/\p{L}.*\.$/u);
					expect(finding.bases.length > 0 || finding.link !== undefined).toBe(true);
				}
			}),
		);
	});

	test("names the provisions that a service and a kind of consumer are held against", () => {
		const answers = { consumerType: "bank", services: [{ id: "skatteplikt" }] };
		const [closed] = advise(answers, law);
		const [none] = advise({ consumerType: "systemVendor" }, law);
		const whyOf = (finding = closed) => (finding ? adviceParts(finding, texts, law).why : "");
		expect(whyOf(closed)).toMatch(/skatteforvaltningsloven §\s3-3/);
		expect(whyOf(none)).toMatch(/personvernforordningen artikkel\s4/);
	});

	test("has a reason for the signature also where no provision says who may sign", () => {
		const told = (rule: "signing-authority" | "signatory-is-contact") =>
			adviceParts({ ...signature, rule } as Finding, texts, law).why;
		expect(told("signing-authority")).toMatch(/^[A-ZÆØÅ].+\.$/);
		expect(told("signatory-is-contact")).toMatch(/^[A-ZÆØÅ].+\.$/);
	});

	test("says once that it is no conclusion", () => {
		expect(texts.head.lead).toMatch(/ingen konklusjon/);
	});

	test("never says that the consumer may have the data, or that an agreement gives a basis", () => {
		const words = all.map((finding) => adviceText(finding, texts, law)).join("\n");
		expect(words).not.toMatch(/dere har rett til|de har rett til|kan utleveres\.|er lovlig/);
	});
});

test("the provisions are named in words", () => {
	const answers = { consumerType: "bank", disclosureBasis: "skatteforvaltningsloven-3-3" };
	const finding = advise(answers, law).find(({ path }) => path === "disclosureBasis");
	expect(finding && adviceText(finding, nb, law).replaceAll("\u00a0", " ")).toBe(
		"Hjemmelen skatteforvaltningsloven § 3-3 første ledd gjelder ikke for banker. En hjemmel åpner bare for dem den selv nevner. Velg en hjemmel som gjelder for dere, eller sjekk hva slags virksomhet dere har oppgitt.",
	);
});

test("no sentence is the same in both, and none has words of the other", () => {
	for (const finding of findings) {
		const bare = withoutNames(finding);
		const inNynorsk = adviceText(bare, nn, law);
		expect(inNynorsk).not.toBe(adviceText(bare, nb, law));
		expect(inNynorsk).not.toMatch(
			/(?<!\p{L})(?:ikke|fra|hvem|hva|dere|deres|virksomhet|gjelder|noen|være|gjøre|bare)(?!\p{L})/iu,
		);
		expect(adviceText(bare, nb, law)).not.toMatch(
			/(?<!\p{L})(?:ikkje|frå|kven|kva|dykk|verksemd|gjeld|nokon|vere|gjere|berre)(?!\p{L})/iu,
		);
	}
});

/** The names come from the content, which has some of them in bokmål only. */
function withoutNames(finding: Finding): Finding {
	const values = Object.entries(finding.values).map(([key, value]) => {
		if (key === "missing" || typeof value === "number") return [key, value];
		return [key, typeof value === "string" ? "x" : ["x"]];
	});
	return { ...finding, bases: [], values: Object.fromEntries(values) } as Finding;
}

test("a finding in the document leads to a question of the form", () => {
	const fields = findings.map((finding) => worded(finding, nb, law).field);
	expect(fields).toContain("services");
	expect(fields.filter((field) => /^services\.[^.]+$/.test(field))).toEqual([]);
});

test("a list in words", () => {
	expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual([
		"",
		"a",
		"a og b",
		"a, b og c",
	]);
});
