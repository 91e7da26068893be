import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/core/render/markdown/index.ts";
import { draftCases, draftOfCase, draftsFolder, readDraftCase } from "../helpers/drafts.ts";

/** Set to write the drafts anew; read the difference before it is committed. */
const isUpdating = process.env.UPDATE_DRAFTS === "1";

const standards = [
	{
		language: "nb",
		file: "utkast.md",
		proposal: "Forslag til ordlyd fra",
		noBasis: "Avtalen etablerer ikke rettslig grunnlag",
		missing: "[mangler",
	},
	{
		language: "nn",
		file: "utkast-nn.md",
		proposal: "Framlegg til ordlyd frå",
		noBasis: "Avtalen etablerer ikkje rettsleg grunnlag",
		missing: "[manglar",
	},
] as const;

describe.each(draftCases)("the golden case %s", (name) => {
	it("has answers that the schema takes", () => {
		expect(readDraftCase(name).issues).toEqual([]);
	});

	describe.each(standards)("in $language", ({ language, file, proposal, noBasis, missing }) => {
		const { document, blanks } = draftOfCase(name, language);
		const draft = renderMarkdown(document);

		it("gives the draft that a lawyer has read", () => {
			const path = join(draftsFolder, name, file);
			if (isUpdating) writeFileSync(path, draft);
			expect(existsSync(path), `${path} is missing: run with UPDATE_DRAFTS=1`).toBe(true);
			expect(draft).toBe(readFileSync(path, "utf8"));
		});

		it("says that it is a proposal and that the agreement creates no legal basis", () => {
			expect(draft).toContain(proposal);
			expect(draft).toContain(noBasis);
		});

		it("is marked UTKAST exactly while something is open", () => {
			expect(document.draftMark).toBe(blanks.length > 0 ? "UTKAST" : undefined);
			expect(draft.includes(missing) || draft.includes(`\\${missing}`)).toBe(blanks.length > 0);
		});
	});

	it("lacks the same, and stands for the same reasons, in both", () => {
		const nb = draftOfCase(name, "nb");
		const nn = draftOfCase(name, "nn");
		expect(nn.blanks.map(({ path }) => path)).toEqual(nb.blanks.map(({ path }) => path));
		expect([...nn.reasons]).toEqual([...nb.reasons]);
		expect(nn.case).toEqual(nb.case);
	});
});

it("has one case that is complete, and one with everything open", () => {
	expect(draftOfCase("kommune").blanks).toEqual([]);
	expect(draftOfCase("tomt-skjema").blanks.length).toBeGreaterThan(10);
});
