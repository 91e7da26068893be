import type { VFileMessage } from "vfile-message";
import { describe, expect, test } from "vitest";
import { translateSyntaxError } from "../../../src/build/parse/syntax-errors.ts";
import { sourceText } from "../../../src/build/source-text.ts";
import { issuesOf } from "./outline.ts";

describe("each mistake that MDX stops at is told by a rule of ours, where it is", () => {
	test.each([
		["Tekst.\n\n<Clause id='a' title='A'>\n\nTekst.", "3:1 unclosed-component"],
		["Se <When field='a'>b.\n\nTekst.", "1:4 unclosed-component"],
		["- a\n\n  <Note>\n\n</Note>", "3:3 unclosed-component"],
		["<Clause id='a' title='A'>\n\n<Note>\n\n</Clause>\n\n</Note>", "5:1 misnested-component"],
		["a <When field='a'>*b</When>*", "1:21 crossed-component"],
		["  <Note>\n\n- a\n\n  </Note>", "5:3 crossed-component"],
		["Tekst.\n\n</Clause>", "3:1 closing-without-opening"],
		["a </Clause> b", "1:3 closing-without-opening"],
		["<Note>\n\n</Note/>", "3:1 malformed-closing"],
		["<Note>\n\n</Note id='a'>", "3:1 malformed-closing"],
		["a {b og c", "1:3 unclosed-braces"],
		["{b\n\nc", "1:1 unclosed-braces"],
		["<Clause id={a title='A'>\n\nb\n\n</Clause>", "1:12 unclosed-braces"],
		["innen <24 timer", "1:8 stray-character"],
		["<navn@a.example>", "1:6 stray-character"],
		["<https://a.example>", "1:8 stray-character"],
		["<!-- a -->", "1:2 stray-character"],
		["a <`b`>", "1:4 stray-character"],
		["<Clause id='a' ?>", "1:16 stray-character"],
		["<Clause id=a>", "1:12 stray-character"],
		["a <Clause id='b", "1:3 unfinished-tag"],
		["<Clause id='b'", "1:1 unfinished-tag"],
		["> <Clause\nid='a' />", "2:1 unindented-line"],
		["> {a\nb}", "2:1 unindented-line"],
		["a {b c} d", "1:3 not-a-path"],
		["a {{b c}} d", "1:3 not-a-path"],
		["{'a}", "1:1 not-a-path"],
		["<Clause {a}>\n\nb\n\n</Clause>", "1:9 not-a-path"],
		["<Clause {...a, b}>\n\nb\n\n</Clause>", "1:9 not-a-path"],
		["import av varer", "1:1 no-script"],
		["Tekst.\n\nexport til andre\nland", "3:1 no-script"],
		["export const a = 1\nTekst", "1:1 no-script"],
	])("%s", (body, expected) => {
		const issues = issuesOf(body);
		expect(issues).toHaveLength(1);
		expect(issues[0]).toContain(`${expected} `);
	});
});

test("a message that is not known keeps the reader's own words", () => {
	const error = { reason: "Unexpected weather", line: 4, column: 2 } as VFileMessage;
	expect(translateSyntaxError(error, "a.mdx", sourceText("Tekst."))).toEqual({
		rule: "unreadable-source",
		values: { reason: "Unexpected weather" },
		place: { path: "a.mdx", line: 4, column: 2 },
	});
});
