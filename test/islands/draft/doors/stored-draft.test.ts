import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	daysKept,
	readStoredDraft,
	type StoredDraft,
	writeStoredDraft,
} from "../../../../src/islands/draft/doors/stored-draft.ts";

const saved = new Date("2026-11-23T13:32:00Z");
const draft: StoredDraft = {
	document: "egenerklaering",
	title: "Egenerklæring",
	page: "/lag/egenerklaering/nn/",
	saved,
	case: { schemaVersion: 1, kind: "consumer", answers: { consumer: { name: "Fjordvik" } } },
};
const written = JSON.parse(writeStoredDraft(draft)) as Record<string, unknown>;
const later = (days: number, more = 0) => new Date(saved.getTime() + days * 86_400_000 + more);
const read = (data: unknown, now = saved) => readStoredDraft(JSON.stringify(data), now);

describe("a draft on the device", () => {
	test("is read as it was written", () => {
		expect(readStoredDraft(writeStoredDraft(draft), later(1))).toEqual(draft);
	});

	test("is too old the moment after the last day", () => {
		expect(read(written, later(daysKept))).toEqual(draft);
		expect(read(written, later(daysKept, 1))).toBe("expired");
		// The clock of a device may be put back.
		expect(read(written, later(-400))).toEqual(draft);
	});

	test.each([
		["nothing", ""],
		["cut off", writeStoredDraft(draft).slice(0, -3)],
		["something else", '"utkast"'],
		["null", "null"],
		["a list", "[]"],
	])("that is %s is broken", (_, text) => {
		expect(readStoredDraft(text, saved)).toBe("broken");
	});

	test.each(Object.keys(written))("without %s is broken", (key) => {
		const { [key]: _, ...rest } = written;
		expect(read(rest)).toBe("broken");
		expect(read({ ...rest, [key]: -7 })).toBe("broken");
	});

	test("from a newer page is not taken for a broken one", () => {
		expect(read({ ...written, format: 2 })).toBe("newer");
		expect(read({ format: 99, somethingElse: true })).toBe("newer");
	});

	test.each([
		"https://ond.example/",
		"//ond.example/",
		"javascript:alert(1)",
		"/lag/../x",
		"/lag/?x=/",
		"",
	])("that leads to %s is broken", (page) => {
		expect(read({ ...written, page })).toBe("broken");
	});

	test("is looked at without throwing, whatever lies there", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(readStoredDraft(text, saved)).toBe("broken");
			}),
		);
		fc.assert(
			fc.property(fc.constantFrom(...Object.keys(written)), fc.jsonValue(), (key, value) => {
				expect(() => read({ ...written, [key]: value })).not.toThrow();
			}),
		);
	});
});
