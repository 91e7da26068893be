import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLongText, readText } from "../../../../src/core/schema/readers/text.ts";

describe("text on one line", () => {
	test.each([
		["  Bergen kommune ", "Bergen kommune"],
		["Bergen \t\r\n  kommune", "Bergen kommune"],
		["§\u00a03-3", "§\u00a03-3"],
		["§\u202f3-3", "§\u00a03-3"],
		["a \u00a0 b", "a b"],
		["A\u030alesund", "Ålesund"],
		["fjord 🐟 ", "fjord 🐟"],
	])("«%s» is «%s»", (typed, value) => {
		expect(readText(typed)).toEqual({ value, remarks: [] });
	});

	test.each(["", " ", "\u00a0\n\t"])("white space only is unanswered: %j", (typed) => {
		expect(readText(typed)).toEqual({ remarks: [] });
		expect(readLongText(typed)).toEqual({ remarks: [] });
	});

	test.each([
		["\u200b \u202e", 2],
		["\u0000", 1],
		["\ud800", 1],
	])("invisible signs only is unanswered, and they are counted: %j", (typed, count) => {
		const remarks = [{ rule: "characters-removed", values: { count } }];
		expect(readText(typed)).toEqual({ remarks });
		expect(readLongText(typed)).toEqual({ remarks });
	});

	test.each([
		["a null", "a\u0000b"],
		["a control character of C0", "a\u001bb"],
		["delete", "a\u007fb"],
		["a control character of C1", "a\u009bb"],
		["a soft hyphen", "a\u00adb"],
		["a zero-width space", "a\u200bb"],
		["a zero-width joiner", "a\u200db"],
		["a word joiner", "a\u2060b"],
		["a byte order mark", "a\ufeffb"],
		["a right-to-left mark", "a\u200fb"],
		["a direction override", "a\u202eb"],
		["a direction isolate", "a\u2067b"],
		["an upper surrogate alone", "a\ud83db"],
		["a lower surrogate alone", "a\ude00b"],
		["a noncharacter", "a\uffffb"],
		["a tag", "a\u{e0041}b"],
	])("%s is removed and counted", (_, typed) => {
		const remarks = [{ rule: "characters-removed", values: { count: 1 } }];
		expect(readText(typed)).toEqual({ value: "ab", remarks });
		expect(readLongText(typed)).toEqual({ value: "ab", remarks });
	});

	test("two halves that meet when something between them goes do not become a character", () => {
		expect(readText("a\ud83d\u200b\ude00b").value).toBe("ab");
	});

	test("200 characters are accepted and 201 are not, each counted once", () => {
		expect(readText("🐟".repeat(200)).value).toBe("🐟".repeat(200));
		const problem = { rule: "text-too-long", values: { max: 200, length: 201 } };
		expect(readText("🐟".repeat(201))).toEqual({ problem, remarks: [] });
		expect(readText("abc", 2).problem?.values).toEqual({ max: 2, length: 3 });
	});
});

describe("text on several lines", () => {
	test.each([
		["a\nb", "a\nb"],
		["a\r\nb\rc\u2028d\u2029e\u0085f\u000bg", "a\nb\nc\nd\ne\nf\ng"],
		["a\n\n\n\nb", "a\n\nb"],
		["a\n \n\t\n \nb", "a\n\nb"],
		["\n\n a  b \n\n", "a b"],
	])("%j is %j", (typed, value) => {
		expect(readLongText(typed)).toEqual({ value, remarks: [] });
	});

	test("4000 characters are accepted and 4001 are not", () => {
		expect(readLongText("a".repeat(4000)).value).toHaveLength(4000);
		const problem = { rule: "text-too-long", values: { max: 4000, length: 4001 } };
		expect(readLongText("a".repeat(4001))).toEqual({ problem, remarks: [] });
	});
});

test("what is accepted is clean whatever is typed", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (typed) => {
			for (const value of [readText(typed).value ?? "a", readLongText(typed).value ?? "a"]) {
				expect(value.isWellFormed()).toBe(true);
				expect(value).toBe(value.trim().normalize("NFC"));
				expect(value).not.toMatch(
					/(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}\u200b-\u200f\u202a-\u202e]/u,
				);
			}
		}),
	);
});
