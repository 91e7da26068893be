import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf } from "../../../src/core/search/excerpt.ts";
import { wordsIn } from "../../../src/core/search/words.ts";

const matcher = (words: readonly string[]) => (word: string) => {
	const at = words.indexOf(word);
	return at === -1 ? undefined : at;
};
const shown = (text: string, ...words: string[]) =>
	excerptOf(text, matcher(words))
		.map((part) => (part.marked ? `[${part.text}]` : part.text))
		.join("");

test("a short text is shown whole, with the words marked", () => {
	expect(shown("Konsumenten skal varsle.", "varsle")).toBe("Konsumenten skal [varsle].");
});

test("of a long text, the piece that says most", () => {
	const filling = "Her står det noe annet om noe annet. ".repeat(10);
	const text = `Varsel. ${filling}Et varsel kommer innen en frist. ${filling}`;
	const excerpt = shown(text, "varsel", "frist");
	expect(excerpt).toContain("Et [varsel] kommer innen en [frist].");
	expect(excerpt).toMatch(/^… .* …$/);
});

test("nothing without a word to mark", () => {
	expect(excerptOf("Konsumenten skal varsle.", matcher(["frist"]))).toEqual([]);
});

const text = fc
	.array(fc.constantFrom("varsel", "frist", "data", "og", "avtale.", "punkt\n"), { maxLength: 120 })
	.map((words) => words.join(" "));

test("it is a piece of the text, and marks just the words that were asked for", () => {
	fc.assert(
		fc.property(text, fc.subarray(["varsel", "frist", "avtale"]), (whole, words) => {
			const parts = excerptOf(whole, matcher(words));
			const own = parts.filter(({ text: one }) => one !== "… " && one !== " …");
			const piece = own.map(({ text: one }) => one).join("");
			expect(whole.replace(/\s+/g, " ")).toContain(piece.trim());
			expect(piece.length).toBeLessThan(260);
			for (const { text: one, marked } of own) {
				const matched = wordsIn(one).some(({ word }) => words.includes(word));
				expect(matched).toBe(marked);
			}
		}),
	);
});
