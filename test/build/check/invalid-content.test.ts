import { describe, expect, test } from "vitest";
import { checkContent } from "../../../src/build/check/index.ts";
import type { AuthorRule } from "../../../src/core/author-rules.ts";
import { authors } from "../../../src/texts/nb/authors.ts";
import { contentWith, nynorskFiles } from "./content-with.ts";
import { checkCase, invalidCases } from "./invalid-cases.ts";

/** Tested by itself, with a message that no reader gives: those that are known are all translated. */
const testedElsewhere: readonly AuthorRule[] = ["unreadable-source"];

test("the valid content that each case builds on has no mistake", () => {
	expect(checkContent(contentWith({}))).toEqual([]);
});

test("nor has it in both standards", () => {
	expect(checkContent(contentWith(nynorskFiles()))).toEqual([]);
});

describe("what is said of content with mistakes", () => {
	const reported = new Set<AuthorRule>();

	test.each(invalidCases)("%s", (name) => {
		const { issues, messages, expected } = checkCase(name);
		for (const { rule } of issues) reported.add(rule);
		expect(messages).toBe(expected);
		expect(messages, "each place bears a mark").not.toMatch(/^content[^:]*:\d/m);
		expect(issues).not.toEqual([]);
	});

	test("every rule has a case", () => {
		const rules = Object.keys(authors) as AuthorRule[];
		const without = rules.filter((rule) => !reported.has(rule) && !testedElsewhere.includes(rule));
		expect(without).toEqual([]);
	});
});
