import { describe, expect, test } from "vitest";
import { findTypedNumbers } from "../../../src/build/check/typed-number.ts";

const found = (text: string) => findTypedNumbers(text).map(({ found }) => found);

describe("numbers of clauses and appendices", () => {
	test.each([
		["Se punkt 4.2.", ["punkt 4.2"]],
		["Se punkt 4.", ["punkt 4"]],
		["Etter pkt. 3 og pkt 12.1.4", ["pkt. 3", "pkt 12.1.4"]],
		["Bilag 2 gjelder.", ["Bilag 2"]],
		["bilag nr. 2 og vedlegg nummer 1", ["bilag nr. 2", "vedlegg nummer 1"]],
		["punktene 3 og 4, bilagene 1 til 3", ["punktene 3", "bilagene 1"]],
		["punkta 3 og 4 i vedlegga 1 og 2", ["punkta 3", "vedlegga 1"]],
		["jf. avsnitt\u00A05", ["avsnitt\u00A05"]],
		["4.2 Taushetsplikt", ["4.2"]],
		["4. Taushetsplikt", ["4."]],
		["4) Taushetsplikt", ["4)"]],
		["Delingsvilkårene punkt 7", ["punkt 7"]],
		["Etter punkt 4 kreves samtykke, og etter bilag 2 årlig.", ["punkt 4", "bilag 2"]],
	])("%s", (text, numbers) => {
		expect(found(text)).toEqual(numbers);
	});
});

describe("what is no such number", () => {
	test.each([
		"skatteforvaltningsloven § 3-3 og §§ 13 til 13 e",
		"personvernforordningen artikkel 6 nr. 1 bokstav e og artikkel 13",
		"forvaltningsloven kapittel 3 og første ledd nr. 2",
		"personvernforordningen fortalepunkt 47",
		"fortalen punkt 47",
		"eForvaltningsforskriften vedlegg 2",
		"skatteforvaltningsloven § 3-3 første ledd punkt 2",
		"artikkel 6 nr. 1 punkt 2",
		"innen 30 dager, 3 måneder eller 1. februar 2027",
		"1. januar begynner avtalen å gjelde.",
		"1. Januar er en dato her også.",
		"30 dagers frist",
		"4.2 prosent",
		"2026 ble et godt år.",
		"bilag 1. januar 2027",
		"kontaktpunkt 3",
		"startpunktet 3",
		"bilag 2024",
		"bilag 3 000 kroner",
		"avsnitt 3 måneder senere",
		"punkt for punkt, bilaget og avsnittene",
		"bilag A",
		"org.nr. 974 761 076",
	])("%s", (text) => {
		expect(found(text)).toEqual([]);
	});
});

test("each is found where it begins", () => {
	expect(findTypedNumbers("Se punkt 1 og bilag 2.")).toEqual([
		{ found: "punkt 1", index: 3 },
		{ found: "bilag 2", index: 14 },
	]);
});
