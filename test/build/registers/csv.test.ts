import { expect, test } from "vitest";
import { csvResponse, toCsv } from "../../../src/build/registers/csv.ts";

const cell = (words: string): string => toCsv([[words]]).slice(1, -2);

test("cells are parted by semicolons, rows by CRLF, and the file begins with a byte order mark", () => {
	expect(
		toCsv([
			["a", "b"],
			["æ", ""],
		]),
	).toBe("\uFEFFa;b\r\næ;\r\n");
});

test.each([
	["a;b", '"a;b"'],
	['«a» "b"', '"«a» ""b"""'],
	["a\nb", '"a\nb"'],
	["a, b", "a, b"],
])("%j is quoted where it must be", (words, written) => {
	expect(cell(words)).toBe(written);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", '=HYPERLINK("x";"y")'])(
	"%j is no formula",
	(words) => {
		expect(cell(words)).toMatch(/^"?'/);
	},
);

test.each(["– strek", "a=b", "§ 3-3", "'a"])("%j stays as it is", (words) => {
	expect(cell(words)).toBe(words);
});

test("a number can be found by typing it", () => {
	expect(cell("punkt\u00a04.2 og 60\u202f000")).toBe("punkt 4.2 og 60 000");
});

test("every row of the file says what the texts are", async () => {
	const standing = { name: "Status", words: "Forslag" };
	const response = csvResponse([["Hvem"], ["a"], ["b"]], standing);
	expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
	expect(await response.text()).toBe("Hvem;Status\r\na;Forslag\r\nb;Forslag\r\n");
	const bytes = new Uint8Array(await csvResponse([["a"]], standing).arrayBuffer());
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
