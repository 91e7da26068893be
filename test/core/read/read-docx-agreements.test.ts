import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/build/content/catalogue.ts";
import { loadContent } from "../../../src/build/content/load.ts";
import { root } from "../../../src/build/root.ts";
import { assembleCase } from "../../../src/core/cases/assemble-case.ts";
import { vocabularyOfKind } from "../../../src/core/facts/case-kind.ts";
import { readDocx } from "../../../src/core/read/read-docx.ts";
import { wordContentOf } from "../../../src/core/read/word/word-content.ts";
import { renderDocx } from "../../../src/core/render/docx/index.ts";
import { entriesOf } from "../../../src/core/schema/has-entry.ts";
import { arbitraryAnswersOf } from "../../helpers/arbitrary-answers.ts";
import { kindOf, templateNamed, templateNames, today } from "../../helpers/drafts.ts";

const content = loadContent(root);

describe.each(templateNames)("the Word file of %s", (name) => {
	const template = templateNamed(name);
	const kind = kindOf(name);

	it.each([
		["at hand", true],
		["not at hand", false],
	])("gives any answers back, with the editions of the terms %s", (_, editions) => {
		const catalogue = catalogueOf(content, "nb", kind, { services: "all", editions });
		const words = {
			vocabulary: vocabularyOfKind(kind),
			hasEntry: entriesOf(catalogue),
			wordings: [{ language: "nb", catalogue }],
		} as const;
		fc.assert(
			fc.property(arbitraryAnswersOf(kind), (answers) => {
				const draft = assembleCase({ template, kind, answers, catalogue, language: "nb", today });
				expect(
					readDocx(
						wordContentOf(renderDocx(draft, { answers: true }), kind, words.hasEntry),
						kind,
						words,
					),
				).toEqual({
					answers: draft.case.answers,
					issues: [],
					from: "case",
					changes: [],
					remarks: [],
					madeOf: { document: template.id, edition: template.edition, date: today },
				});
			}),
			{ numRuns: 10 },
		);
	});
});
