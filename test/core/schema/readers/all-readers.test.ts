import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDate } from "../../../../src/core/schema/readers/date.ts";
import { readEmail } from "../../../../src/core/schema/readers/email.ts";
import { readOrganisationNumber } from "../../../../src/core/schema/readers/organisation-number.ts";
import { readStatute } from "../../../../src/core/schema/readers/statute.ts";
import { readTelephone } from "../../../../src/core/schema/readers/telephone.ts";
import { readLongText, readText } from "../../../../src/core/schema/readers/text.ts";
import { answers as nb } from "../../../../src/texts/nb/answers.ts";
import { organisationNumbers } from "./numbers.ts";

/** Pieces that together often make something near what the reader accepts. */
const pieces = (...list: readonly string[]) =>
	fc
		.array(fc.oneof(fc.constantFrom(...list), fc.string({ unit: "grapheme", maxLength: 2 })), {
			maxLength: 10,
		})
		.map((parts) => parts.join(""));

const readers = [
	["organisation number", readOrganisationNumber, organisationNumbers],
	["date", readDate, pieces("1", "29", ".", ". ", "2", "feb", "februar", " ", "2028", "-", "/")],
	["telephone", readTelephone, pieces("+", "00", "47", "46", "(0)", "22", "07", "800", " ", "1")],
	["e-mail", readEmail, pieces("kari", "@", "Kommune", ".", "NO", "Å", "İ", " ")],
	[
		"statute",
		readStatute,
		pieces(
			..."lov |§|§ |3|-|–|. |, |,|1. |ledd|litra |bokst. a|a|nr|nr. |art. |art |kap. |III|jf|jf. |jfr |og |paragraf |(|)|:".split(
				"|",
			),
		),
	],
	[
		"text",
		readText,
		pieces("a", "\u030a", " ", "\u00a0", "\u202f", "\n", "\r", "\u200b", "\ud83d", "\ude00"),
	],
	[
		"long text",
		readLongText,
		pieces("a", " ", "\u00a0", "\n", "\r\n", "\u2028", "\u200b", "\ud83d"),
	],
] as const;

describe.each(readers)("the reader of %s", (_, read, typical) => {
	const typed = fc.oneof({ weight: 3, arbitrary: typical }, fc.string({ unit: "binary" }));

	test("gives the same when it reads what it gave", () => {
		fc.assert(
			fc.property(typed, (text) => {
				const { value } = read(text);
				if (value !== undefined) expect(read(value).value).toBe(value);
			}),
			{ numRuns: 1000 },
		);
	});

	test("gives a value or a problem, never both, and quotes little", () => {
		fc.assert(
			fc.property(typed, (text) => {
				const { value, problem } = read(text);
				expect(value !== undefined && problem !== undefined).toBe(false);
				expect(value).not.toBe("");
				expect(JSON.stringify(problem ?? "").length).toBeLessThan(200);
			}),
		);
	});

	test.each([
		["letters", "a".repeat(1_000_000)],
		["digits", "1".repeat(1_000_000)],
		["spaces between letters", `a${" ".repeat(1_000_000)}b`],
		["line breaks between letters", `a${"\n".repeat(1_000_000)}b`],
		["full stops", ".".repeat(1_000_000)],
		["full stops before a letter", `${".".repeat(1_000_000)}a`],
		["section marks", "§ ".repeat(500_000)],
		["@", "@".repeat(1_000_000)],
		["groups of six digits", "123456 ".repeat(150_000)],
		["invisible signs", "\u200b".repeat(1_000_000)],
		["halves of surrogate pairs", "\ud800".repeat(1_000_000)],
	])("ends on a million characters, well within a test's time: %s", (_name, text) => {
		// A reader that goes over the text again for each character would take hours.
		const { problem } = read(text);
		if (problem) expect(JSON.stringify(problem).length).toBeLessThan(200);
	});
});

test.each([
	["organisation number", readOrganisationNumber, 200],
	["date", readDate, 200],
	["telephone", readTelephone, 200],
	["e-mail", readEmail, 254],
	["statute", readStatute, 500],
	["text", readText, 200],
	["long text", readLongText, 4000],
] as const)(
	"the reader of %s refuses what is far too long, seen or unseen, unread",
	(_, read, max) => {
		for (const sign of ["a", " ", "\u200b", "\n"]) {
			const problem = { rule: "text-too-long", values: { max, length: 100_001 } };
			expect(read(sign.repeat(100_001))).toEqual({ problem, remarks: [] });
		}
		// As much as is looked at, and nothing in it.
		expect(read(" ".repeat(100_000))).toEqual({ remarks: [] });
	},
);

test("bokmål has a sentence for what a reader finds", () => {
	const { problem } = readOrganisationNumber("97476107");
	expect(problem?.rule).toBe("organisation-number-too-short");
	expect(nb["organisation-number-too-short"]({ digits: 8 })).toBe(
		"Organisasjonsnummeret må ha ni siffer. Dere har skrevet åtte, så det mangler ett.",
	);
});
