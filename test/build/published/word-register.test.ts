import { expect, test } from "vitest";
import { wordRegister } from "../../../src/build/published/word-register.ts";

const glossary = {
	okosystem: { term: "økosystem", definition: "Alle som er med." },
	api: { term: "API", definition: "Et grensesnitt.", synonyms: ["grensesnitt", "oppslag"] },
	innsyn: { term: "innsyn", definition: "Å få vite.", synonyms: ["oppslag", "Api"] },
	avvik: { term: "avvik", definition: "Et brudd.", synonyms: ["72 timer", "åpenhet"] },
};

const lines = () =>
	wordRegister(glossary).map(({ letter, id, rows }) => [
		letter,
		id,
		rows.map((row) =>
			"see" in row ? `${row.words} → ${row.see.map(({ name }) => name).join(" ")}` : row.words,
		),
	]);

test("words and what people call them stand together from A to Å, digits first", () => {
	expect(lines()).toEqual([
		[undefined, "bokstav-tall", ["72 timer → avvik"]],
		["A", "bokstav-a", ["API", "avvik"]],
		["G", "bokstav-g", ["grensesnitt → api"]],
		["I", "bokstav-i", ["innsyn"]],
		["O", "bokstav-o", ["oppslag → api innsyn"]],
		["Ø", "bokstav-oe", ["økosystem"]],
		["Å", "bokstav-aa", ["åpenhet → avvik"]],
	]);
});

test("an empty glossary has no letters", () => {
	expect(wordRegister({})).toEqual([]);
});
