import { describe, expect, it } from "vitest";
import { foreignWords } from "../../src/build/check/standards.ts";
import { catalogueOf } from "../../src/build/content/catalogue.ts";
import { loadContent } from "../../src/build/content/load.ts";
import { knownStatutes } from "../../src/build/published/statutes.ts";
import { root } from "../../src/build/root.ts";
import { askedKinds } from "../../src/core/cases/asked-kinds.ts";
import { assembleCase } from "../../src/core/cases/assemble-case.ts";
import type { Draft } from "../../src/core/document/draft.ts";
import type { Language } from "../../src/core/language.ts";
import { renderMarkdown } from "../../src/core/render/markdown/index.ts";
import { today } from "../helpers/drafts.ts";

const content = loadContent(root);
const { acts } = knownStatutes(content);
const agreements = Object.entries(content.agreementIndex?.data ?? {});

/** The blank form: every branch stands, and no answer. */
function blank(name: string, language: Language): Draft {
	const file = content.agreements[language]?.find(({ template }) => template.id === name);
	const kind = askedKinds[content.agreementIndex?.data[name]?.case ?? "consumer"];
	if (!file) throw new Error(`No ${name} in ${language}`);
	const catalogue = catalogueOf(content, language, kind);
	return assembleCase({ ...file, kind, answers: {} as never, catalogue, language, today });
}

describe.each(agreements)("%s, with no answers", (name) => {
	const drafts = { nb: blank(name, "nb"), nn: blank(name, "nn") };
	const lines = {
		nb: renderMarkdown(drafts.nb.document).split("\n"),
		nn: renderMarkdown(drafts.nn.document).split("\n"),
	};

	it.each(["nb", "nn"] as const)("has no word of the other standard in %s", (language) => {
		expect(lines[language].flatMap((line) => foreignWords(line, language, acts))).toEqual([]);
	});

	it("has as many lines in both, and no sentence that is the same", () => {
		expect(lines.nn).toHaveLength(lines.nb.length);
		const same = lines.nn.filter((line, index) => line === lines.nb[index]);
		expect(same.filter((line) => /\p{L}.*[.:]$/u.test(line))).toEqual([]);
	});

	it("asks for the same in the same places", () => {
		const paths = (draft: Draft) => draft.blanks.map(({ path }) => path);
		expect(paths(drafts.nn)).toEqual(paths(drafts.nb));
		expect([...drafts.nn.reasons]).toEqual([...drafts.nb.reasons]);
	});
});
