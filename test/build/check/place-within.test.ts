import { expect, test } from "vitest";
import { placeWithin } from "../../../src/build/check/place-within.ts";
import { sourceText } from "../../../src/build/source-text.ts";

const place = (line: number, column: number) => ({ path: "a.mdx", line, column });

test("a word after a line end and an escape that the text no longer shows", () => {
	const source = sourceText("Første \\{linje\\}\r\n  med punkt 1 og\r\n  punkt 2.");
	const text = "Første {linje} med punkt 1 og punkt 2.";
	expect(placeWithin(place(1, 1), text, text.indexOf("punkt 2"), source)).toEqual(place(3, 3));
});

test("a word in a title, where the place is that of the component", () => {
	const source = sourceText('Punkt\n\n<Clause id="punkt-a" title="Endring av punkt 4">');
	const text = "Endring av punkt 4";
	expect(placeWithin(place(3, 1), text, 11, source)).toEqual(place(3, 40));
});

test("a word that the source writes otherwise keeps the place of the text", () => {
	const source = sourceText("&#112;unkt 4");
	expect(placeWithin(place(1, 1), "punkt 4", 0, source)).toEqual(place(1, 1));
});
