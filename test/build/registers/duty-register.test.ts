import { describe, expect, test } from "vitest";
import { siteDocuments } from "../../../src/build/published/site-documents.ts";
import { dutyCsv } from "../../../src/build/registers/duty-csv.ts";
import { dutyRegister } from "../../../src/build/registers/duty-register.ts";
import { whenWords, whoWords } from "../../../src/build/registers/words.ts";
import { smallContent, variantsIn } from "./small-content.ts";

/** The rows as lines: whom, what, when, and where. */
function lines(theme: string): string[] {
	return dutyRegister(variantsIn(smallContent(theme))).map((duty) => {
		const places = duty.places.map(({ address }) => address).join(" ");
		return [whoWords(duty.parties), duty.sentence, whenWords(duty), places].join(" | ");
	});
}

const segment = "/delingsvilkar/segment/#varsel";
const standalone = "/delingsvilkar/enkeltstaende/#varsel";

function clause(body: string): string {
	return `<Clause id="varsel" title="Varsel">\n\n${body}\n\n</Clause>`;
}

describe("the register of duties", () => {
	test("holds only what binds, and makes one row of what both variants say", () => {
		const theme = clause(
			'Dette binder ingen. <Duty by="consumer" when="før de får tilgang">Konsumenten skal varsle.</Duty>',
		);
		expect(lines(theme)).toEqual([
			`Konsumenten | Konsumenten skal varsle. | før de får tilgang | ${segment} ${standalone}`,
		]);
	});

	test("keeps apart what the variants say differently", () => {
		const theme = clause(
			'<Duty by="consumer">Konsumenten skal varsle <When field="variant" is="segment">segmentansvarlig<Otherwise>tilbyderen</Otherwise></When>.</Duty>',
		);
		expect(lines(theme)).toEqual([
			`Konsumenten | Konsumenten skal varsle segmentansvarlig. |  | ${segment}`,
			`Konsumenten | Konsumenten skal varsle tilbyderen. |  | ${standalone}`,
		]);
	});

	test("gives a sentence that stands twice in a clause two rows, each with both places", () => {
		const duty = '<Duty by="provider">Tilbyderen skal varsle.</Duty>';
		const both = `Tilbyderen | Tilbyderen skal varsle. |  | ${segment} ${standalone}`;
		expect(lines(clause(`${duty} ${duty}`))).toEqual([both, both]);
	});

	test("says the occasion before the time limit, and both parties", () => {
		const theme = clause(
			'<Duty by="both" when="ved avvik">Partene skal <Limit name="straks" /> varsle hverandre.</Duty>',
		);
		expect(lines(theme)).toEqual([
			`Konsumenten og tilbyderen | Partene skal uten ugrunnet opphold varsle hverandre. | ved avvik, uten ugrunnet opphold | ${segment} ${standalone}`,
		]);
	});

	test("takes the list along with the sentence that leads into it", () => {
		const theme = clause('<Duty by="consumer">Konsumenten skal:</Duty>\n\n1. vurdere\n2. logge');
		expect(lines(theme)[0]).toContain("Konsumenten skal: a) vurdere; b) logge");
	});

	test("says the condition of a duty that only some have, and names what is to be filled in", () => {
		const agreement = `---
id: tillegg
title: Tillegg
edition: "0.1"
---

<When field="inSegment" is="yes">

<Clause id="varsel" title="Varsel">

<Duty by="consumer" when="ved avvik">Konsumenten {consumer.name} skal varsle.</Duty>

</Clause>

</When>
`;
		const content = smallContent(clause("Ingenting."), {
			"content/agreements/nb/tillegg.mdx": agreement,
		});
		const [duty, ...more] = dutyRegister(siteDocuments(content)).filter(({ places }) =>
			places.some(({ document }) => document === "tillegg"),
		);
		expect(more).toEqual([]);
		expect(duty?.when).toMatch(/^dersom .+, ved avvik$/);
		expect(duty?.sentence).toMatch(/^Konsumenten \[[^:\]]+\] skal varsle\.$/);
	});
});

test("the file has a row for each duty, with whole addresses, and is the same each time", () => {
	const theme = clause(
		'<Duty by="provider">Tilbyderen skal <Limit name="straks" /> varsle.</Duty>',
	);
	const csv = () =>
		dutyCsv(dutyRegister(variantsIn(smallContent(theme))), "https://eksempel.example");
	expect(csv()).toEqual([
		["Hvem", "Plikt", "Når", "Frister", "Dokument", "Punkt", "Adresse"],
		[
			"Tilbyderen",
			"Tilbyderen skal uten ugrunnet opphold varsle.",
			"",
			"uten ugrunnet opphold",
			"Delingsvilkår for konsumenter i et segment | Delingsvilkår for enkeltstående konsumenter",
			"punkt\u00a01 Varsel | punkt\u00a01 Varsel",
			`https://eksempel.example${segment} | https://eksempel.example${standalone}`,
		],
	]);
	expect(csv()).toEqual(csv());
});
