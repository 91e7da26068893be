import { describe, expect, test } from "vitest";
import { alphabetOf } from "../../../src/build/search/alphabet.ts";
import { register } from "../../search/site-search.ts";

const letters = alphabetOf(register, {
	theme: "tema",
	word: "ordliste",
	numbered: (number) => `punkt ${number}`,
});
const lines = letters.flatMap((letter) => letter.rows);
const linesOf = (words: string) => lines.filter((line) => line.words === words);

describe("the register from A to Å", () => {
	test("has every heading, and every word that is explained, once", () => {
		const headings = register.clauses.map(({ title }) => title);
		const words = register.pages.filter(({ kind }) => kind === "word").map(({ title }) => title);
		const expected = [...headings, ...words];
		const listed = lines.map((line) => line.words.toLowerCase());
		expect(expected.filter((one) => !listed.includes(one.toLowerCase()))).toEqual([]);
		expect(new Set(listed).size).toBe(listed.length);
	});

	test("says where a heading stands, in each document, and what is a theme", () => {
		const [secrecy, ...more] = linesOf("Taushetsplikt");
		expect(more).toEqual([]);
		const titles = secrecy?.links.map(({ title }) => title) ?? [];
		expect(titles).toContain("Delingsvilkår for konsumenter i et segment, punkt 8 (tema)");
		expect(titles).toContain("ordliste");
	});

	test("ends with Å, and has an anchor of its own for each letter", () => {
		const ids = letters.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const order = letters.map(({ letter }) => letter ?? "").join("");
		expect(order).toMatch(/^A.*V.*Ø?Å?$/);
	});

	test("calls a heading that is yet to be filled in by what is asked for", () => {
		expect(lines.filter(({ words }) => words.startsWith("["))).toEqual([]);
		expect(linesOf("Databehandlerens navn")).toHaveLength(1);
	});
});
