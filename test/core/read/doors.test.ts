import { describe, expect, it } from "vitest";
import { assembleCase } from "../../../src/core/cases/assemble-case.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { vocabularyOfKind } from "../../../src/core/facts/case-kind.ts";
import { decodeLink } from "../../../src/core/link/decode.ts";
import { encodeLink } from "../../../src/core/link/encode.ts";
import { readDocx } from "../../../src/core/read/read-docx.ts";
import { readDraftFile } from "../../../src/core/read/read-draft-file.ts";
import { wordContentOf } from "../../../src/core/read/word/word-content.ts";
import { renderDocx } from "../../../src/core/render/docx/index.ts";
import { renderCaseJson } from "../../../src/core/render/json/case.ts";
import { renderText } from "../../../src/core/render/text/index.ts";
import type { Catalogue } from "../../../src/core/schema/catalogue.ts";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { entriesOf } from "../../../src/core/schema/has-entry.ts";
import { catalogue, declarationTemplate, today } from "../../helpers/drafts.ts";

/** What goes out by a door comes in again by the same, whatever it is; and every door says what it could not take. */

const { fields } = consumerKind;
const page = "https://deling.example/lag/";

function doorsOver(catalogue: Catalogue) {
	const hasEntry = entriesOf(catalogue);
	const words = {
		vocabulary: vocabularyOfKind(consumerKind),
		hasEntry,
		wordings: [{ language: "nb", catalogue }],
	} as const;
	const draft = (answers: ConsumerAnswers) =>
		assembleCase({
			template: declarationTemplate(),
			kind: consumerKind,
			answers,
			catalogue,
			language: "nb",
			today,
		});
	return {
		draft,
		file: (text: string) => readDraftFile(text, consumerKind, hasEntry),
		word: (bytes: Uint8Array) =>
			readDocx(wordContentOf(bytes, consumerKind, hasEntry), consumerKind, words),
		link: (fragment: string) => decodeLink(fragment, consumerKind, hasEntry),
	};
}

/** Every field that takes free text, filled with the same. */
function filledWith(text: string): ConsumerAnswers {
	return {
		consumerType: "other",
		consumer: { name: text, organisationNumber: "310111643" },
		inSegment: "yes",
		segmentCoordinator: { name: text },
		contacts: [{ id: "1", name: text, responsibility: text }],
		services: [],
		purpose: text,
		processors: [{ id: "1", name: text, task: text }],
		signatory: { name: text, title: text },
	};
}

const doors = doorsOver(catalogue);

describe.each([
	["control characters", "Før \u0000\u0007\u001b etter", "Før etter"],
	["a lone surrogate", "Før\ud800 etter", "Før etter"],
	["noncharacters", "Før\ufffe\uffff etter", "Før etter"],
	["directions", "Før \u202eabc\u2066def\u2069 etter", "Før abcdef etter"],
	["signs of no width", "Fø\u200br\ufeff et\u00adter", "Før etter"],
	["markup", '<img src=x onerror=alert(1)>"><script>', '<img src=x onerror=alert(1)>"><script>'],
	["WordprocessingML", "</w:t></w:r><w:r><w:b/>]]>", "</w:t></w:r><w:r><w:b/>]]>"],
	["a field code", "{ DDEAUTO c:\\x } { REF x \\h }", "{ DDEAUTO c:\\x } { REF x \\h }"],
	["a formula", '=HYPERLINK("http://x.example")', '=HYPERLINK("http://x.example")'],
	["a placeholder", "{{ navn }} ||<w:p/>|| {%p if %}", "{{ navn }} ||<w:p/>|| {%p if %}"],
	["an escape", "_x0041_ \\u0041 &amp; &#65;", "_x0041_ \\u0041 &amp; &#65;"],
	["letters of many kinds", "Åse Øvergård 👩‍👩‍👧 ﷽", "Åse Øvergård 👩👩👧 ﷽"],
])("%s in every field", (_, typed, kept) => {
	const stored = { schemaVersion: 1, kind: "consumer", answers: filledWith(typed) };
	const { answers, issues } = doors.file(JSON.stringify(stored));
	const draft = doors.draft(answers ?? {});

	it("leaves the rest of the text intact", () => {
		expect(issues).toEqual([]);
		expect(answers).toEqual(filledWith(kept));
	});

	it("comes back by each door", () => {
		expect(doors.file(renderCaseJson(draft.case, page)).answers).toEqual(draft.case.answers);
		const word = doors.word(renderDocx(draft, { answers: true }));
		expect(word).toMatchObject({ answers: draft.case.answers, changes: [], remarks: [] });
		const link = encodeLink(draft.case, fields, page, { persons: true });
		expect("address" in link && doors.link(link.address.slice(page.length)).answers).toEqual(
			draft.case.answers,
		);
	});

	it("stands as itself in plain text", () => {
		expect(renderText(draft.document)).toContain(kept);
	});
});

describe("signs that nobody sees", () => {
	const typed = { consumer: { name: "Fjord\u0007vik\u202e" }, purpose: "Saks\u200bbehandling" };
	const dirty = { schemaVersion: 1, kind: "consumer", answers: typed } as const;
	const told = [
		{ path: "consumer.name", rule: "characters-removed", values: { count: 2 } },
		{ path: "purpose", rule: "characters-removed", values: { count: 1 } },
	];

	it("are told of, field by field, when a file or a link is opened", () => {
		const link = encodeLink(dirty, fields, page, { persons: true });
		const fragment = "address" in link ? link.address.slice(page.length) : "";
		for (const read of [doors.file(JSON.stringify(dirty)), doors.link(fragment)]) {
			expect(read).toEqual({
				answers: { consumer: { name: "Fjordvik" }, purpose: "Saksbehandling" },
				issues: [],
				cleaned: told,
			});
		}
	});

	it("are told of when they lie in the answers that a Word file carries", () => {
		const draft = doors.draft({ consumer: { name: "Fjordvik" }, purpose: "Saksbehandling" });
		const file = renderDocx({ ...draft, case: dirty }, { answers: true });
		expect(doors.word(file)).toMatchObject({ cleaned: told, issues: [], changes: [] });
	});

	it("are not told of where the document has another answer than the one that they lie in", () => {
		const draft = doors.draft({ consumer: { name: "Fjordvik" }, purpose: "Noe annet" });
		const file = renderDocx({ ...draft, case: dirty }, { answers: true });
		expect(doors.word(file)).toMatchObject({ cleaned: told.slice(0, 1) });
	});
});

describe("a million characters in every field", () => {
	it("are refused field by field, and the rest is taken", () => {
		const answers = filledWith("x".repeat(1_000_000));
		const taken = doors.file(JSON.stringify({ schemaVersion: 1, kind: "consumer", answers }));
		const { consumerType, inSegment, services } = answers;
		expect(taken.answers).toEqual({
			...{ consumerType, inSegment, services },
			consumer: { organisationNumber: "310111643" },
			contacts: [{ id: "1" }],
			processors: [{ id: "1" }],
		});
		expect(new Set(taken.issues.map(({ rule }) => rule))).toEqual(new Set(["text-too-long"]));
		expect(taken.issues).toHaveLength(9);
	});
});

describe("500 services", () => {
	const ids = Array.from(
		{ length: 500 },
		(_, index) => `tjeneste-med-et-navn-som-er-for-langt-${index}`,
	);
	const many: Catalogue = {
		...catalogue,
		services: Object.fromEntries(
			ids.map((id) => [
				id,
				{
					name: { nb: `Tjenesten ${id}` },
					dataCategories: [
						{ id: "en", name: { nb: "navn" } },
						{ id: "to", name: { nb: "adresse" } },
					],
					usageTerms: "apier",
					scope: undefined,
				},
			]),
		),
	};
	const doors = doorsOver(many);
	const answers: ConsumerAnswers = {
		...filledWith("Vi"),
		services: ids.map((id) => ({ id, dataCategories: ["en", "to"] })),
	};
	const draft = doors.draft(answers);

	it("come back from Word and from JSON, and are told to be too many for a link", () => {
		const start = performance.now();
		const word = doors.word(renderDocx(draft, { answers: true }));
		expect(word).toMatchObject({ answers: draft.case.answers, changes: [], remarks: [] });
		expect(performance.now() - start).toBeLessThan(5000);
		expect(doors.file(renderCaseJson(draft.case, page)).answers).toEqual(draft.case.answers);
		const link = encodeLink(draft.case, fields, page, { persons: true });
		expect("problem" in link && link.problem).toEqual({
			rule: "link-too-long",
			values: { length: expect.any(Number), most: 2000 },
		});
	});
});
