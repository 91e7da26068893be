import { expect, test } from "vitest";
import { basisGroups } from "../../../src/build/published/basis-groups.ts";
import { firstSentence } from "../../../src/build/published/first-sentence.ts";
import { serviceGroups, servicesOn } from "../../../src/build/published/service-groups.ts";
import { contentWith } from "../check/content-with.ts";
import { termsFiles } from "./terms-files.ts";

const inntekt = (name: string, basis: string) => `
name: { nb: ${name} }
description: { nb: Noe. }
dataCategories: []
direction: toConsumer
recipients: [{ who: { nb: Kommuner }, bases: [${basis}] }, { who: { nb: Banker }, bases: [annen-1] }]
usageTerms: apier
sources: []
checked: "2026-11-23"
`;
const basis = (act: string, reference: string) => `
act: ${act}
citation: LOV-1
reference: { nb: ${act} ${reference} }
url: https://lovdata.no/
roles: []
openTo: []
opens: { nb: Noe. }
textDate: "2026-05-02"
checked: "2026-11-23"
`;
const content = contentWith({
	...termsFiles,
	"content/services/aarsinntekt.yaml": inntekt("Årsinntekt", "skatteforvaltningsloven-3-3"),
	"content/services/avregning.yaml": inntekt("Avregning", "annen-1"),
	"content/legal-bases/annen-11.yaml": basis("annenloven", "§ 11"),
	"content/legal-bases/annen-2.yaml": basis("annenloven", "§ 2"),
	"content/legal-bases/aksjeloven-1.yaml": basis("aksjeloven", "§ 1"),
});

test("services stand under their usage terms in the order of the alphabet", () => {
	const [group, ...more] = serviceGroups(content);
	expect(more).toEqual([]);
	expect(group?.family).toBe("apier");
	expect(group?.services.map(({ id }) => id)).toEqual(["avregning", "inntekt", "aarsinntekt"]);
});

test("terms that no service names are left out", () => {
	expect(serviceGroups({ ...content, services: {} })).toEqual([]);
});

test("a basis knows the services that name it, and for whom", () => {
	expect(servicesOn("skatteforvaltningsloven-3-3", content)).toEqual([
		{ id: "inntekt", name: "Inntekt", who: ["Offentlige myndigheter"] },
		{ id: "aarsinntekt", name: "Årsinntekt", who: ["Kommuner"] },
	]);
	expect(servicesOn("finnes-ikke", content)).toEqual([]);
});

test("those that open for sharing are parted from the others, which stand act by act", () => {
	const { opening, others } = basisGroups(content);
	expect(opening.map(({ id }) => id)).toEqual(["skatteforvaltningsloven-3-3"]);
	expect(others.map(({ act, bases }) => [act, bases.map(({ id }) => id)])).toEqual([
		["aksjeloven", ["aksjeloven-1"]],
		["annenloven", ["annen-2", "annen-11"]],
	]);
});

test.each([
	["Én setning.", "Én setning."],
	["Den første. Den andre.", "Den første."],
	["Etter artikkel 6 nr. 1 bokstav a. Så mer.", "Etter artikkel 6 nr. 1 bokstav a."],
	["Uten punktum", "Uten punktum"],
])("«%s» begins with «%s»", (text, first) => {
	expect(firstSentence(text)).toBe(first);
});
