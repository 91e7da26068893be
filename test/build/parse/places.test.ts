import { describe, expect, test } from "vitest";
import { parseTemplate } from "../../../src/build/parse-template.ts";
import { contentWith } from "../check/content-with.ts";

const lines = [
	"---",
	"id: a",
	"title: A",
	'edition: "0.1"',
	"---",
	"",
	"Tekst på én linje",
	"og {purpose} på en annen.",
	"",
	'  <Clause id="a" title="A">',
	"",
	'- et punkt med <Ref to="a" />',
	"",
	"</Clause>",
];

describe.each([
	["line feeds", "\n"],
	["carriage returns and line feeds", "\r\n"],
])("with %s", (_, end) => {
	const { template, issues } = parseTemplate(lines.join(end), "content/a.mdx");

	test("nodes stand where the author sees them, below the frontmatter", () => {
		expect(issues).toEqual([]);
		const [paragraph, clause] = template.children;
		expect(paragraph).toMatchObject({
			place: { path: "content/a.mdx", line: 7, column: 1 },
			children: [
				{ type: "text", value: "Tekst på én linje og " },
				{ type: "value", place: { line: 8, column: 4 } },
				{ type: "text", value: " på en annen." },
			],
		});
		expect(clause).toMatchObject({
			place: { line: 10, column: 3 },
			children: [
				{ children: [{ children: [{ children: [{}, { place: { line: 12, column: 16 } }] }] }] },
			],
		});
	});

	test("the frontmatter is read, and its mistakes stand on their lines", () => {
		expect(template).toMatchObject({ id: "a", title: "A", edition: "0.1" });
		const source = ["---", "id: a", "titel: A", "edition: 0.1", "---", "", "Tekst."].join(end);
		const places = parseTemplate(source, "a.mdx").issues.map(({ rule, place }) => [
			rule,
			place.line,
			place.column,
		]);
		expect(places).toEqual([
			["frontmatter-value", 1, 1],
			["frontmatter-value", 4, 1],
			["frontmatter-key", 3, 1],
		]);
	});

	test("a mistake of syntax is told in its place, and nothing else of the file", () => {
		const source = [...lines.slice(0, 6), "{1 + 2}", "", "Innen <24 timer."].join(end);
		expect(parseTemplate(source, "a.mdx").issues).toEqual([
			{
				rule: "stray-character",
				values: { character: "2", within: "text" },
				place: { path: "a.mdx", line: 9, column: 8 },
			},
		]);
	});
});

test("a byte order mark is no part of a file", () => {
	const content = contentWith({
		"content/agreements/nb/tillegg.mdx": `\uFEFF${lines.join("\n")}`,
		"content/site.yaml": "\uFEFFlinks: nei\n",
	});
	const [tillegg] = content.agreements.nb?.filter(({ path }) => path.endsWith("tillegg.mdx")) ?? [];
	expect(tillegg).toMatchObject({ sound: true, template: { id: "a" } });
	const links = content.issues.find(({ rule }) => rule === "data-value");
	expect(links?.place).toEqual({ path: "content/site.yaml", line: 1, column: 8 });
});

test.each([
	["no frontmatter", "Tekst.", 3],
	["an empty one", "---\n---\n\nTekst.", 3],
	["one that is no keys", "---\nbare tekst\n---\n\nTekst.", 3],
	["spaces after it", '---\nid: a\ntitle: A\nedition: "0.1"\n---  \n\nTekst.', 0],
])("%s", (_, source, count) => {
	const { template, issues } = parseTemplate(source, "a.mdx");
	expect(issues.filter(({ rule }) => rule === "frontmatter-value")).toHaveLength(count);
	expect(issues).toHaveLength(count);
	expect(template.children).toHaveLength(1);
});
