import { describe, expect, test } from "vitest";
import { fillIn } from "../../../src/build/content/fill-in.ts";
import { type DutyRow, dutiesOf } from "../../../src/build/published/duties.ts";
import type { Appendix, Clause } from "../../../src/core/document/nodes.ts";
import { draftOf, templateOf } from "../../core/assemble/draft-of.ts";

const timeLimits = {
	straks: { words: { nb: "uten opphold" }, what: { nb: "" }, source: "proposal" },
	oppetid: { what: { nb: "" }, source: "open" },
} as const;

/** The duties of the first clause of a template with these blocks. */
function duties(blocks: string): DutyRow[] {
	const template = fillIn(
		templateOf(`<Clause id="a" title="A">\n\n${blocks}\n\n</Clause>`),
		{ timeLimits, precedence: undefined },
		"nb",
	);
	return dutiesOf({ node: draftOf(template).document.children[0] as Clause | Appendix });
}

const sentences = (blocks: string) => duties(blocks).map(({ sentence }) => sentence);

describe("a sentence that binds", () => {
	test("is a row, with the party, the occasion and the limits", () => {
		expect(
			duties(
				'Innledning. <Duty by="processor" when="når noe skjer">Den skal si fra <Limit name="straks" /> og svare i <Limit name="oppetid" />.</Duty> Slutt.',
			),
		).toEqual([
			{
				parties: ["processor"],
				sentence: "Den skal si fra uten opphold og svare i [fastsettes av tilbyderen].",
				when: "når noe skjer",
				limits: [
					{ name: "straks", words: "uten opphold" },
					{ name: "oppetid", words: "[fastsettes av tilbyderen]" },
				],
			},
		]);
	});

	test("that binds both is a duty of two parties", () => {
		expect(duties('<Duty by="both">Begge skal tie.</Duty>')).toEqual([
			{ parties: ["consumer", "provider"], sentence: "Begge skal tie.", limits: [] },
		]);
	});

	test("leads into the list after it, and into no other", () => {
		expect(
			sentences(
				'<Duty by="consumer">Den skal:</Duty>\n\n1. gi **og** ta\n2. tie\n   - alltid\n   - overalt\n\n<Duty by="consumer">Den skal også gå.</Duty>\n\n- Dette er ikke plikter.',
			),
		).toEqual(["Den skal: a) gi og ta; b) tie alltid overalt", "Den skal også gå."]);
		expect(sentences('<Duty by="consumer">Den skal:</Duty>\n\n- gi\n- ta')).toEqual([
			"Den skal: gi; ta",
		]);
	});

	test("that ends with a colon before something else stands alone", () => {
		expect(sentences('<Duty by="consumer">Den skal:</Duty>\n\nTekst.\n\n- gi')).toEqual([
			"Den skal:",
		]);
	});

	test("is found in bold type, in a list and in a branch, in reading order", () => {
		expect(
			sentences(
				'**<Duty by="consumer">En.</Duty>**\n\n- <Duty by="consumer">To.</Duty>\n- <Duty by="consumer">Tre:</Duty>\n  1. gi\n\n<When field="inSegment" is="yes">\n\n<Duty by="consumer">Fire:</Duty>\n\n- ta\n\n</When>\n\n<Duty by="consumer">Fem.</Duty> <Duty by="consumer">Seks.</Duty>',
			),
		).toEqual(["En.", "To.", "Tre: a) gi", "Fire: ta", "Fem.", "Seks."]);
	});

	test("belongs to its own clause, not to the one around it", () => {
		expect(
			sentences(
				'<Duty by="consumer">Min.</Duty>\n\n<Clause id="b" title="B">\n\n<Duty by="consumer">Din.</Duty>\n\n</Clause>\n\n<When field="inSegment" is="yes">\n\n<Clause id="c" title="C">\n\n<Duty by="consumer">Hans.</Duty>\n\n</Clause>\n\n</When>',
			),
		).toEqual(["Min."]);
	});

	test("is none in guidance, which binds nobody", () => {
		expect(
			sentences(
				'<When field="inSegment" is="yes">\n\n<Note>\n\n<Duty by="consumer">Nei.</Duty>\n\n</Note>\n\n</When>',
			),
		).toEqual([]);
		expect(sentences('<Note>\n\n<Duty by="consumer">Nei.</Duty>\n\n</Note>')).toEqual([]);
	});
});
