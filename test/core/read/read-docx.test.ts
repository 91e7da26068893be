import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { assembleCase } from "../../../src/core/cases/assemble-case.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { readDocx } from "../../../src/core/read/read-docx.ts";
import { wordContentOf } from "../../../src/core/read/word/word-content.ts";
import { renderDocx } from "../../../src/core/render/docx/index.ts";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { arbitraryAnswers } from "../../helpers/arbitrary-answers.ts";
import {
	catalogue,
	declarationTemplate,
	draftCases,
	draftOf,
	draftOfCase,
} from "../../helpers/drafts.ts";
import {
	edited,
	emptied,
	reordered,
	savedByLibreOffice,
	savedByWord,
	typed,
	without,
	withParts,
} from "./word/edit.ts";
import { declarationWords, read, taken } from "./word/read.ts";

const fileOf = (answers: ConsumerAnswers) => renderDocx(draftOf(answers), { answers: true });
const kommune = draftOfCase("kommune");
const file = renderDocx(kommune, { answers: true });
const { answers } = kommune.case as { answers: ConsumerAnswers };
const withoutCase = (bytes: Uint8Array) =>
	withParts(bytes, { "customXml/item1.xml": undefined, "docProps/custom.xml": undefined });
const told = (bytes: Uint8Array) =>
	taken(bytes).changes.map(({ path, before, after }) => [path, before, after]);

describe.each(draftCases)("the Word file of %s", (name) => {
	const draft = draftOfCase(name);
	const bytes = renderDocx(draft, { answers: true });

	it.each([
		["as it was made", bytes],
		["saved by Word", edited(bytes, savedByWord)],
		["saved by LibreOffice", reordered(edited(bytes, savedByLibreOffice))],
		["without its custom XML", withParts(bytes, { "customXml/item1.xml": undefined })],
		["without its properties", withParts(bytes, { "docProps/custom.xml": undefined })],
	])("%s gives the same answers, and nothing has changed", (_, one) => {
		const { answers, changes, issues, remarks, from } = taken(one);
		expect({ answers, changes, issues, remarks, from }).toEqual({
			answers: draft.case.answers,
			changes: [],
			issues: [],
			remarks: [],
			from: "case",
		});
	});
});

it("the document may lie under another name, as some programs put it", () => {
	const moved = withParts(file, {
		"_rels/.rels": (text) =>
			text.replace('Target="word/document.xml"', 'Target="/word/document2.xml"'),
		"word/document2.xml": new TextDecoder().decode(unzipSync(file)["word/document.xml"]),
		"word/document.xml": undefined,
	});
	expect(taken(moved)).toMatchObject({ answers, changes: [], remarks: [], from: "case" });
});

it("the file says which draft it was made of, also without its answers", () => {
	const { id, date } = kommune.document;
	const { edition } = declarationTemplate();
	const madeOf = { document: id, edition, date };
	expect(taken(file).madeOf).toEqual(madeOf);
	expect(taken(renderDocx(kommune, { answers: false })).madeOf).toEqual(madeOf);
	const spoilt = withParts(file, {
		"docProps/custom.xml": (text) => text.replace(date, "i går").replace(`>${id}<`, ">../<"),
	});
	expect(taken(spoilt).madeOf).toEqual({ edition });
});

describe("a Word file without any stored case", () => {
	it("gives what stands in its controls, and the rows that they belong to", () => {
		const result = taken(withoutCase(file));
		expect(result.from).toBe("controls");
		expect(result.issues).toEqual([]);
		const shown = structuredClone(answers) as Record<string, unknown>;
		// These decide what stands and are not printed themselves.
		for (const field of ["inSegment", "durationKind"]) delete shown[field];
		expect(result.answers).toEqual(shown);
	});

	it("is read although it was made to carry none", () => {
		const bare = renderDocx(kommune, { answers: false });
		expect(taken(bare).answers).toMatchObject({ consumer: answers.consumer });
	});
});

describe("what was changed in a control", () => {
	it("wins over the stored case, and the difference is told", () => {
		const changed = edited(file, (document) =>
			typed("signatory.name", "Siri Ny")(typed("consumer.name", "Ny kommune")(document)),
		);
		expect(taken(changed).answers).toEqual({
			...answers,
			consumer: { ...answers.consumer, name: "Ny kommune" },
			signatory: { ...answers.signatory, name: "Siri Ny" },
		});
		expect(told(changed)).toEqual([
			["consumer.name", "Fjordvik kommune", "Ny kommune"],
			["signatory.name", "Anne Myndig", "Siri Ny"],
		]);
	});

	it("in one of its places counts for all of them", () => {
		expect(told(edited(file, typed("consumer.name", "Ny kommune", 0)))).toEqual([
			["consumer.name", "Fjordvik kommune", "Ny kommune"],
		]);
	});

	it("to different things in different places changes nothing, and is told", () => {
		const changed = edited(file, (document) =>
			typed("consumer.name", "En", 0)(typed("consumer.name", "To", 1)(document)),
		);
		expect(told(changed)).toEqual([]);
		expect(taken(changed).remarks).toEqual([
			{
				rule: "places-disagree",
				values: { label: "virksomhetens navn" },
				path: "consumer.name",
			},
		]);
	});

	it.each([
		["consumer.organisationNumber", "974 761 076", "974761076"],
		["startDate", "1. februar 2027", "2027-02-01"],
		["consumerType", "en fylkeskommune", "county"],
		["consumerType", "Fylkeskommune", "county"],
		["consumerType", "en bank, et kredittforetak eller et finansieringsforetak", "bank"],
		["processingBasis", "samtykke (bokstav a)", "consent"],
		["disclosureBasis", "Skatteforvaltningsloven § 3-99.", undefined],
		["contacts.1.telephone", "800 80 000", "80080000"],
		["contacts.2.name", "Ola Annen", "Ola Annen"],
		["processors.1.agreementDate", "den 2. mars 2026", "2026-03-02"],
	])("is read by the kind of its field: %s «%s»", (path, text, expected) => {
		const changed = edited(file, typed(path, text));
		const found = told(changed).map(([at, , after]) => [at, after]);
		expect(found).toEqual(expected === undefined ? [] : [[path, expected]]);
		expect(taken(changed).remarks.map(({ rule }) => rule)).toEqual(
			expected === undefined ? ["words-not-understood"] : [],
		);
	});

	it("to the same in other words is no change", () => {
		expect(told(edited(file, typed("consumer.organisationNumber", "310111643")))).toEqual([]);
		expect(told(edited(file, typed("startDate", "4.1.2027")))).toEqual([]);
		expect(told(edited(file, typed("consumer.name", "Fjordvik  kommune ")))).toEqual([]);
	});

	it("to what the field does not take is told at the field, and the answer stays", () => {
		const changed = edited(file, typed("consumer.organisationNumber", "974761077"));
		expect(told(changed)).toEqual([]);
		expect(taken(changed).issues.map(({ path, rule }) => [path, rule])).toEqual([
			["consumer.organisationNumber", "organisation-number-control-digit"],
		]);
		expect(taken(changed).answers).toEqual(answers);
	});

	it("to nothing takes the answer out", () => {
		expect(told(edited(file, emptied("signatory.title")))).toEqual([
			["signatory.title", "kommunedirektør", undefined],
		]);
	});

	it("among data categories is read as several, each by its name", () => {
		const service = { id: "summert-skattegrunnlag", dataCategories: ["inntekt", "formue"] };
		const two = fileOf({ ...answers, services: [service] });
		expect(taken(two).answers.services).toEqual([service]);
		const path = "declaredServices.summert-skattegrunnlag.dataCategories";
		expect(told(edited(two, typed(path, "formue")))).toEqual([
			["services.summert-skattegrunnlag.dataCategories", ["inntekt", "formue"], ["formue"]],
		]);
	});

	it("that only follows from other answers is told and not taken", () => {
		const path = "declaredServices.summert-skattegrunnlag.name";
		const result = taken(edited(file, typed(path, "En annen tjeneste")));
		expect(result.answers).toEqual(answers);
		expect(result.remarks.map(({ rule }) => rule)).toEqual(["follows-from-others"]);
	});

	it("by a tracked change counts as accepted", () => {
		const tracked = edited(file, (document) =>
			document.replaceAll(
				/<w:r>(<w:rPr>[^/]*\/><\/w:rPr>)?<w:t>Anne Myndig<\/w:t><\/w:r>/g,
				'<w:del w:id="901" w:author="Kari"><w:r><w:delText>Anne Myndig</w:delText><w:br/></w:r></w:del><w:moveFrom w:id="903" w:author="Kari"><w:r><w:t>Flyttet</w:t></w:r></w:moveFrom><w:ins w:id="902" w:author="Kari"><w:r><w:t>Siri Ny</w:t></w:r></w:ins>',
			),
		);
		expect(told(tracked)).toEqual([["signatory.name", "Anne Myndig", "Siri Ny"]]);
	});

	it("is found where a program has dropped the tags, by the order of the controls", () => {
		const changed = edited(file, (document) =>
			savedByLibreOffice(typed("contacts.2.name", "Ola Annen")(document)),
		);
		expect(told(reordered(changed))).toEqual([["contacts.2.name", "Ola Prøve", "Ola Annen"]]);
		const fewer = edited(changed, (document) =>
			document.replace(/<w:sdt>(?!.*<w:sdt>).*?<\/w:sdt>/s, ""),
		);
		expect(taken(fewer).remarks).toEqual([
			{ rule: "fields-nameless", values: { count: expect.any(Number) }, path: "" },
		]);
		expect(taken(fewer).answers).toEqual(answers);
	});

	it("by taking a whole row out takes the row out of the answers", () => {
		const changed = edited(file, without(/^contacts\.2\./));
		expect(told(changed)).toEqual([
			["contacts.2", expect.objectContaining({ name: "Ola Prøve" }), undefined],
		]);
		const none = edited(file, without(/^declaredServices\./));
		expect(taken(none).answers).not.toHaveProperty("services");
	});

	it("by taking a field out leaves the answer, and tells", () => {
		const changed = taken(edited(file, without(/^purpose$/)));
		expect(changed.answers).toEqual(answers);
		expect(changed.remarks).toEqual([
			{ rule: "places-gone", values: { label: "formål" }, path: "purpose" },
		]);
		const one = edited(file, without(/^consumer\.name$/, 1));
		expect(taken(one)).toMatchObject({ answers, remarks: [] });
	});

	it.each([
		["with the others", file, /"contacts":\s*\[/, '$&{"id":"9","name":"Ulest Person"},'],
		[
			"where there was none",
			fileOf({ purpose: "Vurdere søknader." }),
			/"answers":\s*\{/,
			'$&"contacts":[{"id":"9","name":"Ulest Person"}],',
		],
	])(
		"beside it, in the answers that the file carries, is told: a row %s",
		(_, made, where, row) => {
			const result = taken(
				withParts(made, { "customXml/item1.xml": (text) => text.replace(where, row) }),
			);
			expect(result.answers.contacts).toContainEqual({ id: "9", name: "Ulest Person" });
			expect(result.remarks).toEqual([
				{ rule: "rows-not-shown", values: { label: "kontaktpersoner" }, path: "contacts" },
			]);
		},
	);

	it("by a program that turns all controls into text is not taken for what a person did", () => {
		const stripped = edited(file, (document) =>
			document.replace(/<w:sdt><w:sdtPr>.*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs, "$1"),
		);
		const result = taken(stripped);
		expect(result).toMatchObject({ answers, changes: [], from: "case" });
		expect(result.remarks.map(({ rule }) => rule)).toEqual(["fields-nameless"]);
	});

	it("outside all controls leaves the answers as they are", () => {
		const changed = edited(file, (document) => document.replaceAll("Konsumenten", "Kommunen"));
		expect(taken(changed)).toMatchObject({ answers, changes: [], remarks: [] });
	});
});

describe("a blank form that is filled in in Word", () => {
	const form = fileOf({});

	it("gives the answers", () => {
		const filled = edited(form, (document) =>
			[
				typed("consumer.name", "Fjordvik kommune"),
				typed("consumer.organisationNumber", "310 111 643"),
				typed("consumerType", "Kommune"),
				typed("contacts.name", "Kari Eksempel"),
				typed("contacts.email", "kari@fjordvik.example"),
				typed("purpose", "Behandle søknader.\nOg klager."),
				typed("startDate", "4. januar 2027"),
			].reduce((text, change) => change(text), document),
		);
		expect(taken(filled).answers).toEqual({
			consumer: { name: "Fjordvik kommune", organisationNumber: "310111643" },
			consumerType: "municipality",
			contacts: [{ id: "1", name: "Kari Eksempel", email: "kari@fjordvik.example" }],
			purpose: "Behandle søknader.\nOg klager.",
			startDate: "2027-01-04",
		});
	});

	it.each([
		["control characters", "bell&#7; her", "bell her"],
		["half a character", "halv &#xD800; her", "halv  her"],
		["directions", "snu \u202Enrab\u202C", "snu nrab"],
		["markup", "&lt;img src=x onerror=alert(1)&gt;", "<img src=x onerror=alert(1)>"],
		["a field code", "{ DDEAUTO c:\\x }", "{ DDEAUTO c:\\x }"],
		["a formula", '=HYPERLINK("http://eksempel.example")', '=HYPERLINK("http://eksempel.example")'],
	])("with %s in a field gives the rest of the text", (_, text, expected) => {
		const result = taken(edited(form, typed("consumer.name", text)));
		expect(result.answers).toEqual({ consumer: { name: expected.replace(/ {2,}/g, " ") } });
	});

	it("with signs of direction in a field says where, and how many were taken out", () => {
		const result = taken(edited(form, typed("consumer.name", "snu \u202Enrab\u202C")));
		expect(result.cleaned).toEqual([
			{ path: "consumer.name", rule: "characters-removed", values: { count: 2 } },
		]);
		expect(result.issues).toEqual([]);
	});

	it("with a million characters in a field says so and keeps the rest", () => {
		const filled = edited(form, (document) =>
			typed("purpose", "x".repeat(1_000_000))(typed("consumer.name", "Vi")(document)),
		);
		const { answers, issues } = taken(filled);
		expect(answers).toEqual({ consumer: { name: "Vi" } });
		expect(issues.map(({ rule }) => rule)).toEqual(["text-too-long"]);
	});
});

it("a document in nynorsk is read by whoever knows both languages", () => {
	const draft = assembleCase({
		template: declarationTemplate(),
		kind: consumerKind,
		answers: { ...answers, startDate: "2027-05-01" },
		catalogue,
		language: "nn",
		today: "2026-11-23",
	});
	const words = {
		...declarationWords,
		wordings: [
			{ language: "nb", catalogue },
			{ language: "nn", catalogue },
		],
	} as const;
	const { signatory: _, ...open } = draft.case.answers as ConsumerAnswers;
	const blank = assembleCase({
		template: declarationTemplate(),
		kind: consumerKind,
		answers: open,
		catalogue,
		language: "nn",
		today: "2026-11-23",
	});
	for (const { document, case: stored, ...rest } of [draft, blank]) {
		const bytes = renderDocx({ document, case: stored, ...rest }, { answers: true });
		expect(
			readDocx(wordContentOf(bytes, consumerKind, words.hasEntry), consumerKind, words),
		).toMatchObject({
			answers: stored.answers,
			changes: [],
			remarks: [],
		});
	}
});

it.each(["nb", "nn"] as const)(
	"a service whose data are not divided leaves nothing to understand, in %s",
	(language) => {
		const services = [{ id: "underenhet-a-ordningen" }];
		const result = taken(renderDocx(draftOf({ services }, language), { answers: true }));
		expect(result).toMatchObject({ answers: { services }, changes: [], remarks: [], issues: [] });
	},
);

describe("any answers", () => {
	it("come back from the Word file as the draft shows them", () => {
		fc.assert(
			fc.property(arbitraryAnswers, (answers) => {
				const draft = draftOf(answers);
				const bytes = renderDocx(draft, { answers: true });
				const result = taken(bytes);
				expect(result.answers).toEqual(draft.case.answers);
				expect([result.changes, result.remarks, result.issues]).toEqual([[], [], []]);
				const bare = taken(withoutCase(bytes));
				expect([bare.issues, bare.remarks]).toEqual([[], []]);
				expect(bare.answers.consumerType).toBe(result.answers.consumerType);
			}),
			{ numRuns: 40 },
		);
	});
});

describe("a stored case that has been tampered with", () => {
	const item = "customXml/item1.xml";

	it.each([
		["is no JSON", (text: string) => text.replace('{"schemaVersion"', "{schemaVersion")],
		["is no case", (text: string) => text.replace('"answers"', '"andre"')],
		["is cut", (text: string) => text.replace(/\{.*?<\/case>/s, "</case>")],
	])("and %s leaves what stands in the controls", (_, change) => {
		const result = taken(withParts(file, { [item]: change, "docProps/custom.xml": undefined }));
		expect(result.from).toBe("controls");
		expect(result.answers.consumer).toEqual(answers.consumer);
	});

	it("changes no prototype", () => {
		const result = taken(
			withParts(file, {
				[item]: (text) => text.replace('"answers":{', '"answers":{"__proto__":{"a":1},'),
			}),
		);
		expect(result.answers).toEqual(answers);
		expect(({} as { a?: number }).a).toBeUndefined();
	});

	it("from a newer version, or of another kind, is refused and not guessed at", () => {
		const newer = withParts(file, {
			[item]: (text) => text.replace('"schemaVersion":1', '"schemaVersion":9'),
		});
		expect(read(newer).refused?.rule).toBe("case-from-newer-version");
		const other = withParts(file, { [item]: (text) => text.replace('"consumer"', '"segment"') });
		expect(read(other).refused?.rule).toBe("case-of-other-kind");
	});
});

it("a file with 500 services is read in a moment", () => {
	const processors = Array.from({ length: 500 }, (_, index) => ({
		id: String(index),
		name: `Databehandler ${index}`,
		task: "Drift.",
	}));
	const many = fileOf({ ...answers, processors });
	const start = performance.now();
	expect(taken(many).answers.processors).toEqual(processors);
	expect(performance.now() - start).toBeLessThan(4000);
});
