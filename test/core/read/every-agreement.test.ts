import { describe, expect, test } from "vitest";
import { vocabularyOfKind } from "../../../src/core/facts/case-kind.ts";
import { decodeLink } from "../../../src/core/link/decode.ts";
import { encodeLink } from "../../../src/core/link/encode.ts";
import { readDocx } from "../../../src/core/read/read-docx.ts";
import { readDraftFile } from "../../../src/core/read/read-draft-file.ts";
import { wordContentOf } from "../../../src/core/read/word/word-content.ts";
import { renderDocx } from "../../../src/core/render/docx/index.ts";
import { renderCaseJson } from "../../../src/core/render/json/case.ts";
import { renderText } from "../../../src/core/render/text/index.ts";
import { entriesOf } from "../../../src/core/schema/has-entry.ts";
import type { Vocabulary } from "../../../src/core/schema/vocabulary.ts";
import { putAt } from "../../../src/islands/draft/read-form.ts";
import { catalogueOver, draftOver, kindOf, templateNames } from "../../helpers/drafts.ts";

/** In every agreement, whatever is typed stands as it is, and comes back by each door as it went out. */

const page = "https://deling.example/lag/";
const typed = [
	"markup '<b>x</b>\"><script>1</script>",
	"</w:t></w:r><w:r><w:b/>]]> _x0041_ &amp; &#65;",
	"{ DDEAUTO c:\\x } { REF x \\h } {{ navn }} ||<w:p/>||",
	'=HYPERLINK("http://x.example")',
	"Åse Øvergård ﷽ שלום",
];

/** Every free text of a case, also in rows, with the same words; and each choice that makes most be asked. */
function filledWith(text: string, fields: Vocabulary): Record<string, unknown> {
	const filled: Record<string, unknown> = {};
	for (const [path, { kind, row, of, options }] of Object.entries(fields)) {
		const value =
			kind === "text" || kind === "longText"
				? text
				: row && of === undefined
					? [{ id: "1", ...filledWith(text, row) }]
					: kind === "choice"
						? options?.at(-1)
						: undefined;
		if (value !== undefined) putAt(filled, path, value);
	}
	return filled;
}

describe.each(templateNames)("%s", (name) => {
	const kind = kindOf(name);
	const catalogue = catalogueOver(name);
	const hasEntry = entriesOf(catalogue);
	const words = {
		vocabulary: vocabularyOfKind(kind),
		hasEntry,
		wordings: [{ language: "nb", catalogue }],
	} as const;

	test.each(typed)("%s", (text) => {
		const stored = { schemaVersion: 1, kind: kind.kind, answers: filledWith(text, kind.fields) };
		const { answers, issues } = readDraftFile(JSON.stringify(stored), kind, hasEntry);
		expect(issues).toEqual([]);
		const draft = draftOver(name, answers as never);
		expect(renderText(draft.document)).toContain(text);
		const own = draft.case.answers;
		expect(JSON.stringify(own)).toContain(JSON.stringify(text).slice(1, -1));
		expect(readDraftFile(renderCaseJson(draft.case, page), kind, hasEntry).answers).toEqual(own);
		expect(
			readDocx(
				wordContentOf(renderDocx(draft, { answers: true }), kind, words.hasEntry),
				kind,
				words,
			),
		).toMatchObject({
			answers: own,
			changes: [],
			remarks: [],
		});
		const link = encodeLink(draft.case, kind.fields, page, { persons: true });
		const address = "address" in link ? link.address : "";
		expect(decodeLink(address.slice(page.length), kind, hasEntry).answers).toEqual(own);
	});
});
