import { expect, test } from "vitest";
import { wordList } from "../../../src/core/wording/list.ts";

test.each([
	[[], ""],
	[["a"], "a"],
	[["a", "b"], "a og b"],
	[["a", "b", "c"], "a, b og c"],
])("%j is «%s»", (items, words) => {
	expect(wordList(items, "nb")).toBe(words);
	expect(wordList(items, "nn")).toBe(words);
	expect(wordList(items, "nb", "or")).toBe(words.replace(" og ", " eller "));
});
