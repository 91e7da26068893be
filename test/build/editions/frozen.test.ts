import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Edition } from "../../../src/build/editions/edition.ts";
import { templateOf, writeEdition } from "../../../src/build/editions/freeze.ts";
import { hashesOf } from "../../../src/build/editions/hashes.ts";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { clauseTexts } from "../../../src/core/template/clause-text.ts";
import { draftOf } from "../../core/assemble/draft-of.ts";
import { linesOf } from "../../core/assemble/lines.ts";

const file = new URL("../../fixtures/editions/provetekst-0.1.json", import.meta.url);
const source = readFileSync(file, "utf8");
const edition: Edition = JSON.parse(source);

/**
 * An edition that was frozen once, with every kind of node in it. What is expected of it is never changed: someone
 * may have cited it. A test that fails here says that all editions that are published would be others.
 */
describe("an edition that was frozen long ago", () => {
	// Each is `printf 'Varighet\n…' | sha256sum` of the words below, line by line.
	test("has the hashes that it had", () => {
		expect(hashesOf(templateOf(edition))).toEqual({
			hash: "2c35a3fa811fa972843c5bed6033b24dacac490d50547ed2872f5610dc1ade79",
			clauses: [
				{
					id: "plikter",
					hash: "1480d1e4c86bc5cc3f220c4738c6a83b1899ddce20a4eeb3b0281a5a8ab2760d",
				},
				{
					id: "plikter-varighet",
					hash: "a09eef697586deadc930c05251f2e4dfeea6d840c73a2947e3048c8d67f8f31d",
				},
				{
					id: "segmentet",
					hash: "18da7cd009ceb1fed223ca3241062b0a3ff4de9c3e6535f33aa1f4d72fbb74af",
				},
				{
					id: "vedlegg",
					hash: "a1df91532283e1bd37a26b4e0dbb3b5ccc6eae0aae1475491d1e9c79503474c2",
				},
			],
		});
	});

	test("has the words that are hashed", () => {
		expect(clauseTexts(templateOf(edition)).map(({ text }) => text.split("\n"))).toEqual([
			[
				"Plikter for {consumer.name}",
				"Konsumenten skal si fra uten opphold, se {ref}.",
				'En mottaker får "opplysninger".',
				"Det gjelder {when inSegment yes}hele segmentet{otherwise}den ene{/}.",
				"Slik går de foran:",
				"loven",
				"avtalen",
			],
			["Varighet", "Plikten varer{when durationKind fixed} til {endDate}{otherwise}{/}."],
			["{when inSegment yes}", "Segmentet", "Tekst med vekt og lenke."],
			[
				"Vedlegg",
				"{table contacts}",
				"Navn",
				"{contact.name}",
				"{none}",
				"Ingen kontakter.",
				"{/}",
				"For {provider.name}",
				"Dato",
			],
		]);
	});

	test("reads as it did", () => {
		const answers = {
			inSegment: "yes",
			durationKind: "ongoing",
			contacts: [],
		} satisfies ConsumerAnswers;
		expect(linesOf(draftOf(templateOf(edition), answers))).toEqual([
			"1 Plikter for [mangler: navnet]",
			"Kort sagt: Hold det hemmelig.",
			"Konsumenten skal si fra uten opphold, se bilag 1.",
			"a) En mottaker får «opplysninger».",
			"b) Det gjelder hele segmentet.",
			"Slik går de foran:",
			"c) loven",
			"d) avtalen",
			"1.1 Varighet",
			"Plikten varer.",
			"2 Segmentet",
			"Tekst med vekt og lenke.",
			"Merk",
			"  Til den som skriver.",
			"Bilag 1 Vedlegg",
			"Ingen kontakter.",
			"For Etaten",
			"Dato: ",
		]);
	});

	test("is written as it was", () => {
		expect(writeEdition(edition)).toBe(source);
	});
});
