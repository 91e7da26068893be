import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/core/document/draft.ts";
import { visit } from "../../src/core/document/visit.ts";
import type { CaseKind } from "../../src/core/facts/case-kind.ts";
import { renderDocx } from "../../src/core/render/docx/index.ts";
import type { VocabularyEntry } from "../../src/core/schema/vocabulary.ts";
import { wordValue } from "../../src/core/wording/value.ts";
import { arbitraryAnswers, arbitraryAnswersOf } from "../helpers/arbitrary-answers.ts";
import {
	catalogue,
	draftOf,
	draftOfCase,
	draftOver,
	goldenDraft,
	goldenDrafts,
	kindOf,
	templateNames,
} from "../helpers/drafts.ts";
import { validateDocx } from "../helpers/ooxml-validator.ts";

/** The words of every answer that stands in the document. */
function shownWords({ document }: Draft): string {
	const words: string[] = [];
	visit(document.children, (node) => {
		if (node.type === "value") words.push(node.text);
	});
	return words.join("\n");
}

/**
 * Every answer that the file carries, in the words that the document has for it. A choice is a code, and shows as
 * the branch that it chose.
 */
function storedWords({ case: stored }: Draft, { fields }: CaseKind<never>): string[] {
	const words: string[] = [];
	const take = (
		data: unknown,
		prefix: string,
		fields: Readonly<Record<string, VocabularyEntry>>,
		rowId?: string,
	) => {
		for (const [path, entry] of Object.entries(fields)) {
			const value = path
				.split(".")
				.reduce((part: unknown, key) => (part as Record<string, unknown> | undefined)?.[key], data);
			if (value === undefined) continue;
			if (entry.row) {
				for (const row of value as readonly Record<string, unknown>[])
					take(row, path, entry.row, String(row.id));
			} else if (entry.kind !== "choice") {
				const name = prefix ? `${prefix}.${path}` : path;
				// The document has them in the order of the catalogue.
				const ones = entry.kind === "entries" ? (value as string[]).map((one) => [one]) : [value];
				for (const one of ones) words.push(wordValue(one, name, entry, catalogue, "nb", rowId));
			}
		}
	};
	take(stored.answers, "", fields);
	return words.filter((text) => text !== "");
}

describe("the Word file of a draft", () => {
	it.each(templateNames)("shows every answer that it carries: %s", { timeout: 60_000 }, (name) => {
		const kind = kindOf(name);
		fc.assert(
			fc.property(arbitraryAnswersOf(kind), (answers) => {
				const draft = draftOver(name, answers);
				const shown = shownWords(draft);
				const hidden = storedWords(draft, kind).filter((words) => !shown.includes(words));
				expect(hidden).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	it("carries nothing when it is to be without answers", () => {
		const draft = draftOfCase("kommune");
		const bytes = renderDocx(draft, { answers: false });
		const names = new TextDecoder("latin1").decode(bytes);
		expect(names).not.toContain("customXml");
		expect(new TextDecoder("latin1").decode(renderDocx(draft, { answers: true }))).toContain(
			"customXml",
		);
	});

	it("is valid for every golden case", { timeout: 120_000 }, async () => {
		const files = Object.fromEntries(
			goldenDrafts.flatMap(({ name, document }) =>
				// The file without answers is the same but for one part that is left out.
				(document === "egenerklaering" ? [true, false] : [true]).map((answers) => [
					`${name}-${document}-${answers}`,
					renderDocx(goldenDraft(name, document), { answers }),
				]),
			),
		);
		const findings = await validateDocx(files);
		expect(Object.values(findings).flat()).toEqual([]);
		expect(Object.keys(findings)).toHaveLength(Object.keys(files).length);
	});

	it("is valid for 200 drafts of any answers", { timeout: 600_000 }, async () => {
		const cases = fc.sample(arbitraryAnswers, { numRuns: 200, seed: 20261123 });
		const files = Object.fromEntries(
			cases.map((answers, index) => [
				`utkast-${index}`,
				renderDocx(draftOf(answers), { answers: true }),
			]),
		);
		const findings = await validateDocx(files);
		const open = cases.filter((answers) => draftOf(answers).blanks.length > 0).length;
		console.info(
			`Validated ${Object.keys(findings).length} drafts, ${open} of them with something open`,
		);
		expect(Object.entries(findings).filter(([, errors]) => errors.length > 0)).toEqual([]);
		expect(Object.keys(findings)).toHaveLength(200);
	});
});
