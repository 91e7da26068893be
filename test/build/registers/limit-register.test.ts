import { expect, test } from "vitest";
import { limitCsv } from "../../../src/build/registers/limit-csv.ts";
import { limitRegister } from "../../../src/build/registers/limit-register.ts";
import { limitWords, sourceWords, whoWords } from "../../../src/build/registers/words.ts";
import { smallContent, variantsIn } from "./small-content.ts";

const theme = `<Clause id="frister" title="Frister">

<Summary>Svar kommer fort.</Summary>

<Duty by="consumer" when="ved avvik">Konsumenten skal varsle <Limit name="straks" /> og <Limit name="avvik" />.</Duty> Noe annet står først. Kategoriene er <Limit name="kategorier" />. Så kommer mer, jf. nr. 3.

<Duty by="provider">Tilbyderen skal sikte mot dette:</Duty>

- søk: <Limit name="svartid" />
- oppslag: fort

<Clause id="inni" title="Inni">

Det er <Limit name="svartid" /> også her.

</Clause>

</Clause>`;

function register() {
	const content = smallContent(theme);
	return limitRegister(variantsIn(content), content);
}

test("every limit has a row, in duties and outside them, once for both variants", () => {
	const lines = register().map((row) =>
		[whoWords(row.parties), row.sentence, row.when ?? "", limitWords(row), row.places.length].join(
			" | ",
		),
	);
	const duty =
		"Konsumenten | Konsumenten skal varsle uten ugrunnet opphold og senest 72 timer etter bruddet. | ved avvik";
	expect(lines).toEqual([
		`${duty} | uten ugrunnet opphold | 2`,
		`${duty} | senest 72 timer etter bruddet | 2`,
		" | Kategoriene er [fastsettes av tilbyderen]. |  | fastsettes av tilbyderen | 2",
		"Tilbyderen | Tilbyderen skal sikte mot dette: søk: under to sekunder |  | under to sekunder | 2",
		" | Det er under to sekunder også her. |  | under to sekunder | 2",
	]);
});

test("each says where it comes from, and leads there", () => {
	const sources = register().map((row) => [sourceWords(row), row.at?.address ?? "", row.what]);
	expect(sources).toEqual([
		["forslag", "", "varsel mellom partene"],
		[
			"lov: skatteforvaltningsloven § 3-3 første ledd",
			"/hjemler/skatteforvaltningsloven-3-3/",
			"melding om brudd",
		],
		["ikke fastsatt av noen", "", "kategoriene av hendelser"],
		["bekreftet av tilbyderen", "https://eksempel.example/svartid", "svartid for søk"],
		["bekreftet av tilbyderen", "https://eksempel.example/svartid", "svartid for søk"],
	]);
});

test("the file has the same rows, with whole addresses", () => {
	const [names, ...rows] = limitCsv(register(), "https://eksempel.example");
	expect(names).toHaveLength(10);
	expect(rows).toHaveLength(5);
	expect(rows[1]?.slice(3, 7)).toEqual([
		"ved avvik",
		"senest 72 timer etter bruddet",
		"lov: skatteforvaltningsloven § 3-3 første ledd",
		"https://eksempel.example/hjemler/skatteforvaltningsloven-3-3/",
	]);
	expect(rows[2]?.[0]).toBe("Ingen bestemt");
});
