import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chosenWords, foreignWords } from "../../../src/build/check/standards.ts";

const acts = ["lov om elektroniske tillitstjenester", "skatteforvaltningsloven"];

function foreign(text: string, language: "nb" | "nn"): string[] {
	return foreignWords(text, language, acts).map(({ word }) => word);
}

describe("a word of the other standard", () => {
	test.each([
		["Konsumenten skal ikke hente opplysningar fra tilbydaren.", ["ikke", "fra"]],
		["Ikke gi opplysningane vidare.", ["Ikke"]],
		["Hvem svarer? Hvordan?", ["Hvem", "Hvordan"]],
		["ei virksomhet med behandlingsansvarlig", ["virksomhet", "behandlingsansvarlig"]],
		["endringer og hendelser i opplysningene", ["endringer", "hendelser", "opplysningene"]],
		["Den er en avtale.", ["en"]],
		["bruksvilkårene og organisasjoner", ["bruksvilkårene", "organisasjoner"]],
	])("is found in nynorsk: %s", (text, words) => {
		expect(foreign(text, "nn")).toEqual(words);
	});

	test.each([
		["Konsumenten skal ikkje hente opplysninger frå tilbyderen.", ["ikkje", "frå"]],
		["Kven svarer, korleis og kvifor?", ["Kven", "korleis", "kvifor"]],
		["en verksemd med rettsleg grunnlag", ["verksemd", "rettsleg"]],
		["utgaver med endringar", ["endringar"]],
		["sikkerheit", ["sikkerheit"]],
	])("is found in bokmål: %s", (text, words) => {
		expect(foreign(text, "nb")).toEqual(words);
	});
});

describe("no word of the other standard is", () => {
	test.each([
		["what is quoted", "Skriv «ikke» med ein e."],
		["a name", "Avtalen gjeld Den Norske Virksomhet og Statens pensjonskasse."],
		["the title of an act", "Etter lov om elektroniske tillitstjenester § 1 a gjeld det same."],
		["an act by its short title", "Skatteforvaltningsloven § 3-3 og kommuneloven § 6-1."],
		[
			"an address or a scope",
			"Sjå https://etaten.example/ikke/ og deling/finans.segmentansvarlig.",
		],
		["a word that both have", "eit billig og frivillig tilbod, som bringer meir"],
	])("%s", (_, text) => {
		expect(foreign(text, "nn")).toEqual([]);
	});
});

test("each is told where it begins, whatever stands around it", () => {
	const plain = fc.stringMatching(/^[ ,;a-f]{0,20}$/);
	fc.assert(
		fc.property(plain, plain, (before, after) => {
			const text = `${before} ikke ${after}`;
			const found = foreignWords(text, "nn", []).filter(({ word }) => word === "ikke");
			expect(found).toEqual([{ word: "ikke", index: before.length + 1 }]);
		}),
	);
});

test("the words that an author may choose are neither names, citations nor quotations", () => {
	expect(
		chosenWords("Etter skatteforvaltningsloven § 3-3 og artikkel 6 nr. 1 bokstav a", acts),
	).toEqual(["etter", "og"]);
	expect(chosenWords("Gjelder Fjordvik kommune, e-post «fast tekst»", acts)).toEqual([
		"gjelder",
		"kommune",
		"e-post",
	]);
});
