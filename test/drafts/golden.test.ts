import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/core/render/markdown/index.ts";
import {
	goldenDraft,
	goldenDrafts,
	goldenPath,
	readGoldenCase,
	templateNames,
} from "../helpers/drafts.ts";

/** Set to write the drafts anew; read the difference before it is committed. */
const isUpdating = process.env.UPDATE_DRAFTS === "1";

const cases = [...new Set(goldenDrafts.map(({ name }) => name))];

it.each(cases)("the golden case %s has answers that the schema takes", (name) => {
	expect(readGoldenCase(name).issues).toEqual([]);
});

describe.each(goldenDrafts)("the golden case $name as $document", ({ name, document }) => {
	it("gives the draft that a lawyer has read", () => {
		const path = goldenPath(name, document);
		const draft = renderMarkdown(goldenDraft(name, document).document);
		if (isUpdating) writeFileSync(path, draft);
		expect(draft).toBe(readFileSync(path, "utf8"));
	});

	it("says that it is a proposal and that it creates no legal basis", () => {
		const draft = renderMarkdown(goldenDraft(name, document).document);
		expect(draft).toContain("Forslag til ordlyd fra");
		expect(draft).toMatch(
			/\*\*(?:\p{L}+ etablerer ikke|Verken [^.]* etablerer) rettslig grunnlag for å /u,
		);
	});

	it("is marked UTKAST exactly while something is open", () => {
		const draft = goldenDraft(name, document);
		const { blanks } = draft;
		expect(draft.document.draftMark).toBe(blanks.length > 0 ? "UTKAST" : undefined);
		expect(
			renderMarkdown(draft.document).includes("[mangler") ||
				renderMarkdown(draft.document).includes("\\[mangler"),
		).toBe(blanks.length > 0);
	});
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
