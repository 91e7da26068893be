import { describe, expect, test } from "vitest";
import type { DoorRule, DoorRules } from "../../src/core/door-rules.ts";
import { doors as nb } from "../../src/texts/nb/doors.ts";
import { doors as nn } from "../../src/texts/nn/doors.ts";

/** For each rule the values that take its sentence through every turn; a rule without does not compile. */
const cases: { readonly [Rule in DoorRule]: readonly DoorRules[Rule][] } = {
	"file-empty": [{}],
	"file-too-large": [{ most: 8_000_000 }],
	"not-json": [{}],
	"nested-too-deep": [{ most: 200 }],
	"not-a-case": [{}],
	"case-of-other-kind": [{ found: "segment", expected: "consumer" }],
	"case-from-newer-version": [{ found: 2, known: 1 }],
	"not-a-word-file": [
		{ looksLike: "pdf" },
		{ looksLike: "old-or-locked" },
		{ looksLike: "spreadsheet" },
		{ looksLike: "presentation" },
		{ looksLike: "open-document" },
		{ looksLike: "image" },
		{ looksLike: "archive" },
		{ looksLike: "unknown" },
	],
	"word-file-damaged": [{}],
	"word-file-too-many-parts": [{ most: 1000 }],
	"word-file-inflates": [{ most: 20_000_000 }],
	"word-file-with-declarations": [{}],
	"word-file-not-ours": [{}],
	"places-disagree": [{ label: "formål" }],
	"follows-from-others": [{ label: "formål" }],
	"words-not-understood": [{ label: "formål" }],
	"places-gone": [{ label: "formål" }],
	"rows-not-shown": [{ label: "tjenester" }],
	"fields-nameless": [{ count: 1 }, { count: 30 }],
	"link-empty": [{}],
	"link-not-ours": [{}],
	"link-from-newer-version": [{ found: 2, known: 1 }],
	"link-damaged": [{}],
	"link-inflates": [{ most: 1_000_000 }],
	"link-too-long": [{ length: 12_345, most: 2000 }],
};

const rules = Object.keys(cases) as DoorRule[];
const atField: readonly DoorRule[] = [
	"places-disagree",
	"follows-from-others",
	"words-not-understood",
	"places-gone",
	"rows-not-shown",
	"fields-nameless",
];

function say<Rule extends DoorRule>(texts: typeof nb, rule: Rule): readonly string[] {
	const given: readonly DoorRules[Rule][] = cases[rule];
	return given.map((values) => texts[rule](values));
}

describe.each(rules)("%s", (rule) => {
	const both = [...say(nb, rule), ...say(nn, rule)];

	test.each(both)("«%s» is whole sentences in Norwegian typography", (sentence) => {
		expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
		expect(sentence).not.toMatch(/["'“”]| {2}|undefined|NaN/);
	});

	test("says what happened first, and what to do", () => {
		for (const sentence of both) {
			expect(sentence).toMatch(/^(File?n?a?|Sake?n?a?|Word-fil|Lenk|Felt)/);
			expect(sentence).toMatch(
				/(?:^|[.,] |: |og |må )((?:dere|de) skrive|Velg|Vel|Last|Sjekk|Åpne|Opne|Kopier|Be|Pakk|Ta|Lagre|Skriv|Endre)(?!\p{L})/u,
			);
		}
	});

	test("says that nothing is lost, where something is refused", () => {
		if (atField.includes(rule) || rule === "link-too-long") return;
		for (const sentence of both) expect(sentence).toMatch(/er (ikke endret|ikkje endra)\./);
	});

	test("keeps sentences short", () => {
		for (const sentence of both) {
			for (const part of sentence.split(/[.:] (?=\p{Lu})/u)) {
				expect(part.split(/\s+/).length).toBeLessThanOrEqual(25);
			}
		}
	});

	test("keeps the languages apart", () => {
		for (const sentence of say(nn, rule)) {
			expect(sentence).not.toMatch(
				/(?<!\p{L})(ikke|bare|fra|herfra|en|et|filen|lenken|endret|velg|åpne|tegn|nyere|hele|leses|utgave)(?!\p{L})/iu,
			);
		}
		for (const sentence of say(nb, rule)) {
			expect(sentence).not.toMatch(
				/(?<!\p{L})(ikkje|berre|frå|herifrå|ein|eit|ei|fila|ho|lenkja|endra|vel|opne|teikn|nyare|heile|lesast|utgåve)(?!\p{L})/iu,
			);
		}
	});
});

test("sizes are told in millions of bytes", () => {
	expect(nb["file-too-large"]({ most: 8_000_000 })).toMatch(/^Filen er større enn 8\u00a0MB /);
});
