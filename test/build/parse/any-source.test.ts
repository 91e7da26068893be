import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTemplate } from "../../../src/build/parse-template.ts";
import { authorMessage } from "../../../src/texts/author-message.ts";

const source = readFileSync(
	new URL("../../fixtures/content/valid/content/agreements/nb/egenerklaering.mdx", import.meta.url),
	"utf8",
);

/** What slips in while someone edits. */
const slip = fc.constantFrom(
	...["<", ">", "{", "}", '"', "\n\n", "\n", "*", "- ", "  ", "|", "`", "[", "](x)", "\\", "&amp;"],
	...[
		"<When>",
		"</When>",
		"</Clause>",
		"<None>",
		"{a}",
		"{/*",
		"import ",
		"---\n",
		"\t",
		"\0",
		"\uD800",
	],
);

/** A template as it is after one edit: something taken out, something put in. */
const edited = fc
	.record({ at: fc.nat(source.length), length: fc.nat(30), slip: fc.option(slip, { nil: "" }) })
	.map(({ at, length, slip }) => source.slice(0, at) + slip + source.slice(at + length));

test("whatever an edit leaves, the reader answers with whole messages at places in the file", () => {
	fc.assert(
		fc.property(edited, (text) => {
			const lines = text.split("\n");
			for (const issue of parseTemplate(text, "content/a.mdx").issues) {
				const { line, column } = issue.place;
				expect(line).toBeGreaterThan(0);
				expect(line).toBeLessThanOrEqual(lines.length);
				expect(column).toBeGreaterThan(0);
				expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
				expect(authorMessage(issue)).toMatch(/^[^\n]* \[[a-z-]+\]$/);
				// The tests run the reader's own assertions, which come before what it says to authors.
				const isAssertion = /"reason":"Assertion: /.test(JSON.stringify(issue.values));
				expect(isAssertion || issue.rule !== "unreadable-source").toBe(true);
			}
		}),
		{ numRuns: 150, seed: 20261123 },
	);
});
