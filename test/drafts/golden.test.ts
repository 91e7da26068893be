import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/core/render/markdown/index.ts";
import { draftCases, draftOfCase, draftsFolder, readDraftCase } from "../helpers/drafts.ts";

/** Set to write the drafts anew; read the difference before it is committed. */
const isUpdating = process.env.UPDATE_DRAFTS === "1";

describe.each(draftCases)("the golden case %s", (name) => {
	it("has answers that the schema takes", () => {
		expect(readDraftCase(name).issues).toEqual([]);
	});

	it("gives the draft that a lawyer has read", () => {
		const path = join(draftsFolder, name, "utkast.md");
		const draft = renderMarkdown(draftOfCase(name).document);
		if (isUpdating) writeFileSync(path, draft);
		expect(existsSync(path), `${path} is missing: run with UPDATE_DRAFTS=1`).toBe(true);
		expect(draft).toBe(readFileSync(path, "utf8"));
	});

	it("says that it is a proposal and that the agreement creates no legal basis", () => {
		const draft = renderMarkdown(draftOfCase(name).document);
		expect(draft).toContain("Forslag til ordlyd fra");
		expect(draft).toContain("Avtalen etablerer ikke rettslig grunnlag");
	});

	it("is marked UTKAST exactly while something is open or must be put right", () => {
		const { document, blanks } = draftOfCase(name);
		const isUnfinished = blanks.length > 0 || document.corrections !== undefined;
		expect(document.draftMark).toBe(isUnfinished ? "UTKAST" : undefined);
		expect(
			renderMarkdown(document).includes("[mangler") ||
				renderMarkdown(document).includes("\\[mangler"),
		).toBe(blanks.length > 0);
	});
});

it("has one case that is complete, and one with everything open", () => {
	expect(draftOfCase("kommune").blanks).toEqual([]);
	expect(draftOfCase("tomt-skjema").blanks.length).toBeGreaterThan(10);
});
