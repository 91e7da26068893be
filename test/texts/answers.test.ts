import { describe, expect, test } from "vitest";
import type { AnswerRule, AnswerRules } from "../../src/core/answer-rules.ts";
import { answers as nb } from "../../src/texts/nb/answers.ts";
import { answers as nn } from "../../src/texts/nn/answers.ts";

/** For each rule the values that take its sentence through every turn; a rule without does not compile. */
const cases: { readonly [Rule in AnswerRule]: readonly AnswerRules[Rule][] } = {
	"national-identity-number": [{ kind: "birth-number" }, { kind: "d-number" }],
	"text-too-long": [{ max: 4000, length: 1_000_000 }],
	"characters-removed": [{ count: 1 }, { count: 2 }, { count: 13 }],
	"organisation-number-characters": [{ characters: ["A", "/"] }],
	"organisation-number-too-short": [{ digits: 0 }, { digits: 8 }],
	"organisation-number-too-long": [{ digits: 10 }, { digits: 11 }, { digits: 99_999 }],
	"organisation-number-repeated-digit": [{ digit: "1" }],
	"organisation-number-never-issued": [{ start: "97476105" }],
	"organisation-number-control-digit": [{ digit: "7" }],
	"organisation-number-synthetic": [{ digit: "3" }],
	"organisation-number-first-digit": [{ digit: "1" }],
	"date-not-understood": [{}],
	"date-separator": [
		{ typed: "1/2/2027", readings: ["1.2.2027", "2.1.2027"] },
		{ typed: "25/12/2027", readings: ["25.12.2027"] },
		{ typed: "1/2/27", readings: [] },
	],
	"date-year-missing": [{}],
	"date-year-digits": [{ year: "27" }],
	"date-year-range": [{ year: 1066, first: 1900, last: 2199 }],
	"date-unknown-month": [{ month: "13" }],
	"date-nonexistent": [{ date: "31.2.2027", lastDay: 28 }],
	"telephone-characters": [{ characters: ["o"] }],
	"telephone-too-short": [{ digits: 0 }, { digits: 7 }],
	"telephone-too-long": [{ digits: 9 }],
	"telephone-country-code": [{}],
	"telephone-foreign-length": [
		{ digits: 0, min: 7, max: 15 },
		{ digits: 16, min: 7, max: 15 },
	],
	"telephone-first-digit": [{ digit: "1" }],
	"email-at-missing": [{}],
	"email-several-at": [{}],
	"email-space": [{}],
	"email-name-missing": [{}],
	"email-domain-missing": [{}],
	"email-domain-incomplete": [{ domain: "kommune" }],
	"email-characters": [{ characters: ["<", ">"] }],
	"statute-section-missing": [{}],
	"statute-number-missing": [{ mark: "§" }],
	"statute-act-missing": [{ section: "§\u00a020" }],
	"unknown-field": [{ field: "consumer.nanv" }],
	"unknown-option": [{}],
	"unknown-entry": [{ id: "inntekter" }],
	"wrong-type": [{}],
	"duplicate-row": [{}],
	"too-many-rows": [{ rows: 501, most: 500 }],
	"end-before-start": [{}],
	"change-not-as-said": [{ said: "yes" }, { said: "no" }],
};

const rules = Object.keys(cases) as AnswerRule[];

function say<Rule extends AnswerRule>(texts: typeof nb, rule: Rule): readonly string[] {
	const given: readonly AnswerRules[Rule][] = cases[rule];
	return given.map((values) => texts[rule](values));
}

describe.each(rules)("%s", (rule) => {
	const both = [...say(nb, rule), ...say(nn, rule)];

	test.each(both)("«%s» is one or more whole sentences in Norwegian typography", (sentence) => {
		expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
		expect(sentence).not.toMatch(/["'“”]| {2}|§ |undefined|NaN/);
	});

	test("begins with what it is about, the same in both languages", () => {
		const start =
			/^(Organisasjons|Dato|Telefon|E-post|Hjemmel|Heimel|Tekst|Fødsels|D-n|Felt|Svar|Val|Rad|Slutt|Fil|Sak)/;
		for (const sentence of both) expect(sentence).toMatch(start);
	});

	test("keeps sentences short", () => {
		for (const sentence of both) {
			for (const part of sentence.split(/\. (?=\p{Lu})/u)) {
				expect(part.split(/\s+/).length).toBeLessThanOrEqual(25);
			}
		}
	});

	test("keeps the languages apart", () => {
		for (const sentence of say(nn, rule)) {
			expect(sentence).not.toMatch(
				/(?<!\p{L})(ikke|bare|fra|dere|skrevet|ett|et|en|hele|eksempel|måned|årstall|tegn|navn|begynner|noen|hvert)(?!\p{L})/iu,
			);
		}
		for (const sentence of say(nb, rule)) {
			expect(sentence).not.toMatch(
				/(?<!\p{L})(ikkje|berre|frå|dykk|skrive|eitt|eit|ein|heile|dømes|månad|årstal|teikn|namn|byrjar|nokon|kvart)(?!\p{L})/iu,
			);
		}
	});
});

test("small numbers stand in words and large ones in groups", () => {
	expect(nb["text-too-long"]({ max: 4000, length: 14_000 })).toBe(
		"Teksten kan ha høyst 4\u00a0000 tegn. Dere har skrevet 14\u00a0000. Kort den ned med 10\u00a0000 tegn.",
	);
	expect(nn["organisation-number-too-long"]({ digits: 11 })).toBe(
		"Organisasjonsnummeret må ha ni siffer. De har skrive elleve, så det er to for mange.",
	);
});
