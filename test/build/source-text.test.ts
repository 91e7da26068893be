import { expect, test } from "vitest";
import { sourceText } from "../../src/build/source-text.ts";

test.each([
	["line feeds", "en\nto\ntre"],
	["carriage returns and line feeds", "en\r\nto\r\ntre"],
	["carriage returns", "en\rto\rtre"],
])("places and offsets with %s", (_, text) => {
	const source = sourceText(text);
	const offset = text.indexOf("re");
	expect(source.pointAt(offset)).toEqual({ line: 3, column: 2 });
	expect(source.offsetOf({ line: 3, column: 2 })).toBe(offset);
	expect(source.pointAt(0)).toEqual({ line: 1, column: 1 });
	expect(source.offsetOf({ line: 2, column: 1 })).toBe(text.indexOf("to"));
});

test("a line beyond the last is the end", () => {
	expect(sourceText("en\n").offsetOf({ line: 9, column: 1 })).toBe(3);
});
