import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { AuthorIssue } from "../../src/core/issue.ts";
import { authorMessage, checkSummary } from "../../src/texts/author-message.ts";
import { choices, kindName, list, markdownName, quote } from "../../src/texts/nb/authors/words.ts";
import { authors } from "../../src/texts/nb/authors.ts";

const folder = new URL("../fixtures/content/invalid/", import.meta.url);
const messages = readdirSync(folder).flatMap((name) =>
	readFileSync(new URL(`${name}/message.txt`, folder), "utf8")
		.trimEnd()
		.split("\n"),
);

/** What is quoted is the author's or the program's, and no sentence of ours. */
const withoutCode = (text: string): string =>
	text.replace(/«(?:[^«»]|«[^»]*»)*»|<[^>]*>|"[^"]*"|\{[^}]*\}|\[[^\]]*\]/g, "x");

describe("each message is one line that a lawyer can read", () => {
	test.each([...new Set(messages)])("%s", (message) => {
		const parts =
			/^content\/[^:]+:[▶\d:]+: Uventet (?<x>.+?), forventet (?<y>.+)\. Slik retter du det: (?<z>.+) \[(?<rule>[a-z-]+)\]$/.exec(
				message,
			)?.groups;
		const { x = "", y = "", z = "", rule = "" } = parts ?? {};
		expect(Object.keys(authors)).toContain(rule);
		expect(x, "a noun without an article").not.toMatch(/^(?:en|ei|et|den|det|de|\p{Lu})\s/u);
		expect(withoutCode(x)).not.toMatch(/[.!?]$/);
		expect(withoutCode(y)).toMatch(/^[\p{Ll}{}<>\]«]/u);
		expect(z, "whole sentences").toMatch(/^\p{Lu}.*[.?]$/u);
		expect(message).not.toMatch(/undefined|NaN|\[object| {2}|["“”]{2}|\.\./);
	});

	test("no English word for what an author meets", () => {
		for (const message of messages) {
			expect(withoutCode(message.replace(/\[[a-z-]+\]$/, ""))).not.toMatch(
				/\b(?:heading|inlineCode|blockquote|slug|string|object|array|attribute|unexpected|expected)\b/i,
			);
		}
	});

	test("keeps sentences short", () => {
		for (const message of messages) {
			const fix = message.split("Slik retter du det: ")[1] ?? "";
			const own = fix.replace(/Disse finnes: .*?\. /, "");
			for (const sentence of own.split(/[.?] (?=\p{Lu})/u)) {
				expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
			}
		}
	});
});

test("a message has its place and its rule, and is one line whatever is quoted", () => {
	const issue: AuthorIssue = {
		rule: "not-a-path",
		values: { found: "{a\n\nb}" },
		place: { path: "content/a.mdx", line: 3, column: 7 },
	};
	expect(authorMessage(issue)).toBe(
		"content/a.mdx:3:7: Uventet innhold i krøllparenteser, «{a b}», forventet navnet på ett felt, for eksempel {consumer.name}. Slik retter du det: Skriv bare navnet på feltet. Skal noe regnes ut eller sammenlignes, trengs det et eget felt: spør en utvikler. [not-a-path]",
	);
});

test("a message that nobody has translated keeps the reader's words", () => {
	const { unexpected } = authors["unreadable-source"]({ reason: "Unexpected thing" });
	expect(unexpected).toBe("tekst som ikke kan leses («Unexpected thing»)");
	const yaml = authors["data-syntax"]({ code: "NEW_CODE", reason: "Something odd" });
	expect(yaml.unexpected).toBe("tekst som ikke kan leses («Something odd»)");
});

describe("words", () => {
	test("what is quoted is short", () => {
		expect(quote("x".repeat(100))).toBe(`«${"x".repeat(59)}…»`);
	});

	test("lists", () => {
		expect(list([])).toBe("");
		expect(list(["a"])).toBe("a");
		expect(list(["a", "b", "c"])).toBe("a, b og c");
		expect(list(["a", "b"], "eller")).toBe("a eller b");
	});

	test("choices ask for the one that was meant, then name all", () => {
		expect(choices({ names: ["b", "a"], meant: "b" })).toBe("Mente du «b»? Disse finnes: b og a.");
		expect(choices({ names: ["a", "b"] })).toBe("Disse finnes: a og b.");
		expect(choices({ names: [] })).toBe("Det finnes ingen ennå.");
	});

	test("what has no name of its own keeps the program's", () => {
		expect(markdownName("footnote")).toBe("footnote");
		expect(kindName("constructor")).toBe("constructor");
	});
});

test("the closing line counts", () => {
	expect(checkSummary(0, 12)).toBe("0 feil i 12 filer");
	expect(checkSummary(2, 1)).toBe("2 feil i 1 fil");
});
