import { describe, expect, test } from "vitest";
import { contentWith, issuesWhileWriting } from "../check/content-with.ts";

const frontmatter = `---
title: En side
description: Om en side.
address: /en-side/
lead: Innledning.
---

`;

/** A page of prose with this body, as it is read. */
function proseOf(body: string) {
	const content = contentWith({ "content/prose/en-side.mdx": `${frontmatter}${body}\n` });
	const file = content.prose.find(({ name }) => name === "en-side");
	if (!file) throw new Error("No page en-side");
	return { file, content };
}

function issuesOf(body: string): string[] {
	return issuesWhileWriting(proseOf(body).content).map(({ rule, place: { line, column } }) => {
		// Bodies begin on the eighth line.
		return `${line - 7}:${column} ${rule}`;
	});
}

describe("a page of prose", () => {
	const { file } = proseOf(
		[
			"Først **dette**, og [en lenke](/deling/) med `kode`",
			"over to linjer.{/* merknad */}",
			"",
			"## Hva er Ærlighet?",
			"",
			'- Et <Term name="mottaker">ord</Term> her.',
			"- Et til.",
			"",
			'<Figure name="skisse" />',
			"",
			"### Mer *om* det",
			"",
			"<Checklist>",
			"",
			"1. Gjør dette.",
			"",
			"</Checklist>",
		].join("\n"),
	);

	test("says what it is about itself", () => {
		expect(file.page).toMatchObject({ title: "En side", address: "/en-side/" });
		expect(file.places.ofValue(["address"])).toMatchObject({ line: 4, column: 10 });
	});

	test("is taken apart by its headings, with the anchors that they get", () => {
		expect(file.sections.map(({ id, heading, level }) => [id, heading, level])).toEqual([
			["", "", 1],
			["hva-er-aerlighet", "Hva er Ærlighet?", 2],
			["mer-om-det", "Mer om det", 3],
		]);
		expect(file.sections.map(({ place: { line, column } }) => [line - 7, column])).toEqual([
			[1, 1],
			[4, 1],
			[11, 1],
		]);
	});

	test("has the words that a reader sees under each", () => {
		expect(file.sections.map(({ text }) => text.trim())).toEqual([
			"Først dette, og en lenke med kode over to linjer.",
			"Et ord her.\nEt til.",
			"Gjør dette.",
		]);
	});

	test("knows the words and the figures that it uses, and where", () => {
		expect(file.sections[1]?.terms).toEqual([
			{ name: "mottaker", place: { path: file.path, line: 13, column: 6 } },
		]);
		expect(file.sections[1]?.figures).toEqual([
			{ name: "skisse", place: { path: file.path, line: 16, column: 1 } },
		]);
	});
});

describe("what prose cannot hold", () => {
	test.each([
		["a component that there is not", 'Se <Ref to="a" />.', ["1:4 unknown-component"]],
		["HTML", "Se <b>dette</b>.", ["1:4 unknown-component"]],
		["a component without its name", "<Term>ord</Term>", ["1:1 missing-attribute"]],
		["a name that is computed", "<Figure name={navn} />", ["1:1 missing-attribute"]],
		["a field", "## Om {navn}\n\nTekst.", ["1:7 braces-in-prose"]],
		["braces between paragraphs", "Tekst.\n\n{1 + 1}", ["3:1 braces-in-prose"]],
		["code", 'import A from "./a.ts"', ["1:1 no-script"]],
		["a component that is not closed", "<Checklist>\n\nTekst.", ["1:1 unclosed-component"]],
		["a word that is not explained", '<Term name="innsyn">innsyn</Term>', ["1:1 unknown-term"]],
	])("%s", (_, body, issues) => {
		expect(issuesOf(body)).toEqual(issues);
	});

	test("but comments, and braces that are written with a backslash", () => {
		expect(issuesOf("{/* merknad */}\n\nTekst med \\{ og \\}.")).toEqual([]);
	});
});
