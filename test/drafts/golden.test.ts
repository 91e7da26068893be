import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/core/render/markdown/index.ts";
import {
	goldenDraft,
	goldenDrafts,
	goldenPath,
	readGoldenCase,
	templateNamed,
	templateNames,
} from "../helpers/drafts.ts";

/** Set to write the drafts anew; read the difference before it is committed. */
const isUpdating = process.env.UPDATE_DRAFTS === "1";

const standards = [
	{
		language: "nb",
		proposal: "Forslag til ordlyd fra",
		noBasis: /\*\*(?:\p{L}+ etablerer ikke|Verken [^.]* etablerer) rettslig grunnlag for å /u,
		missing: "[mangler",
	},
	{
		language: "nn",
		proposal: "Framlegg til ordlyd frå",
		noBasis: /\*\*(?:\p{L}+ etablerer ikkje|Korkje [^.]* etablerer) rettsleg grunnlag for å /u,
		missing: "[manglar",
	},
] as const;

const cases = [...new Set(goldenDrafts.map(({ name }) => name))];

it.each(cases)("the golden case %s has answers that the schema takes", (name) => {
	expect(readGoldenCase(name).issues).toEqual([]);
});

describe.each(goldenDrafts)("the golden case $name as $document", ({ name, document }) => {
	describe.each(standards)("in $language", ({ language, proposal, noBasis, missing }) => {
		const draft = goldenDraft(name, document, language);
		const text = renderMarkdown(draft.document);

		it("gives the draft that a lawyer has read", () => {
			const path = goldenPath(name, document, language);
			if (isUpdating) writeFileSync(path, text);
			expect(existsSync(path), `${path} is missing: run with UPDATE_DRAFTS=1`).toBe(true);
			expect(text).toBe(readFileSync(path, "utf8"));
		});

		it("says that it is a proposal and that it creates no legal basis", () => {
			expect(text).toContain(proposal);
			expect(text).toMatch(noBasis);
		});

		it("is marked UTKAST exactly while something is open or must be put right", () => {
			const isOpen = draft.blanks.length > 0;
			const isUnfinished = isOpen || draft.document.corrections !== undefined;
			expect(draft.document.draftMark).toBe(isUnfinished ? "UTKAST" : undefined);
			expect(text.includes(missing) || text.includes(`\\${missing}`)).toBe(isOpen);
		});
	});

	it("lacks the same, and stands for the same reasons, in both", () => {
		const nb = goldenDraft(name, document, "nb");
		const nn = goldenDraft(name, document, "nn");
		expect(nn.blanks.map(({ path }) => path)).toEqual(nb.blanks.map(({ path }) => path));
		expect([...nn.reasons]).toEqual([...nb.reasons]);
		expect(nn.case).toEqual(nb.case);
	});
});

it.each([
	["nb", "Ingen endringer i standardteksten."],
	["nn", "Ingen endringar i standardteksten."],
] as const)("an appendix of changes that holds none says so, in %s", (language, words) => {
	const appendixOf = (name: string) =>
		renderMarkdown(goldenDraft(name, "segmentansvaravtale", language).document)
			.split("\n## ")
			.find((part) => part.startsWith("Bilag 4"));
	expect(appendixOf("segment-administrativt")).toContain(`\n\n${words}\n`);
	expect(appendixOf("segment-teknisk")).not.toContain(words);
});

it("has every document complete, and as the blank form", () => {
	const blank = ["tomt-skjema", "tomt-segment"];
	for (const document of templateNames) {
		const of = goldenDrafts.filter((one) => one.document === document);
		const open = (name: string) => goldenDraft(name, document).blanks.length;
		expect(of.filter(({ name }) => open(name) === 0).length, document).toBeGreaterThan(0);
		const empty = of.filter(({ name }) => blank.includes(name));
		expect(empty.map(({ name }) => open(name) > 3, document)).toEqual([true]);
	}
});

it.each(["nb", "nn"] as const)(
	"counts the terms in an updated appendix 2 on from the appendices of the agreement, in %s",
	(language) => {
		const numbers = templateNamed("segmentansvaravtale", language).children.flatMap((node) =>
			node.type === "appendix" ? [node.number] : [],
		);
		const terms = goldenDraft("segment-bilag-2-utvidet", "oppdatert-tjenestebilag", language)
			.document.children.flatMap((node) => (node.type === "appendix" ? [Number(node.number)] : []))
			.slice(1);
		expect(terms).toEqual([1, 2, 3].map((more) => Math.max(...numbers) + more));
	},
);
