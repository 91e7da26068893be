import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { catalogueOf } from "../../../src/build/content/catalogue.ts";
import { loadContent } from "../../../src/build/content/load.ts";
import { root } from "../../../src/build/root.ts";
import { caseSchema } from "../../../src/build/schemas/case-schema.ts";
import { askedKinds } from "../../../src/core/cases/asked-kinds.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { readDraftFile } from "../../../src/core/read/read-draft-file.ts";
import { renderCaseJson } from "../../../src/core/render/json/case.ts";
import { renderJson } from "../../../src/core/render/json/index.ts";
import { type CaseName, caseNames } from "../../../src/core/schema/case-names.ts";
import { entriesOf } from "../../../src/core/schema/has-entry.ts";
import { arbitraryAnswers } from "../../helpers/arbitrary-answers.ts";
import {
	catalogue,
	draftCases,
	draftOfCase,
	draftsFolder,
	goldenDraft,
	goldenDrafts,
} from "../../helpers/drafts.ts";

const content = loadContent(root);
const site = "https://deling.example";
const schemaOf = (name: CaseName) =>
	caseSchema(name, site, catalogueOf(content, "nb", askedKinds[name]));
const consumer = schemaOf("consumer");
/** A reader of JSON Schema that is not the one that made it. */
const accepts = z.fromJSONSchema(consumer as Parameters<typeof z.fromJSONSchema>[0]);
const acceptedBy = { consumer: accepts, segment: z.fromJSONSchema(schemaOf("segment") as never) };
const isAccepted = (data: unknown) => accepts.safeParse(data).success;
const caseOf = (answers: unknown) => ({ schemaVersion: 1, kind: "consumer", answers });

describe("the JSON Schema of a case", () => {
	it.each(caseNames)("of %s says where it stands, and which version it is of", (name) => {
		const { schemaVersion } = askedKinds[name];
		const schema = schemaOf(name);
		expect(schema.$id).toBe(`${site}/skjema/${name}-${schemaVersion}.json`);
		expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
		expect(schema.properties).toMatchObject({ schemaVersion: { const: schemaVersion } });
		expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
	});

	it("names each field by its question", () => {
		expect(consumer).toMatchObject({
			properties: {
				answers: {
					properties: {
						consumer: {
							properties: { name: { type: "string", title: "Hva heter virksomheten?" } },
						},
						contacts: {
							title: "Hvem er kontaktpersoner hos dere?",
							items: { properties: { email: { title: "E-post", format: "idn-email" } } },
						},
						startDate: { type: "string", format: "date" },
					},
				},
			},
		});
		expect(consumer).not.toHaveProperty("properties.answers.properties.contacts.items.title");
	});

	it.each(draftCases)("takes the file of %s, and the file is read back", (name) => {
		const { case: stored } = draftOfCase(name);
		const text = renderCaseJson(stored, site);
		expect(JSON.parse(text).$schema).toBe(consumer.$id);
		expect(isAccepted(JSON.parse(text))).toBe(true);
		expect(readDraftFile(text, consumerKind, entriesOf(catalogue))).toEqual({
			answers: stored.answers,
			issues: [],
		});
		expect(renderCaseJson(structuredClone(stored), site)).toBe(text);
	});

	it.each(goldenDrafts)("takes the case in the draft of $name, $document", ({ name, document }) => {
		const draft = goldenDraft(name, document);
		const { case: stored } = JSON.parse(renderJson(draft));
		expect(acceptedBy[draft.case.kind as CaseName].safeParse(stored).error).toBeUndefined();
	});

	it.each(goldenDrafts)("takes the answers of $name as they were saved", ({ name }) => {
		const data = JSON.parse(readFileSync(join(draftsFolder, name, "answers.json"), "utf8"));
		expect(acceptedBy[data.kind as CaseName].safeParse(data).error).toBeUndefined();
	});

	it("takes no case of the other kind", () => {
		const { case: stored } = goldenDraft("segment-teknisk", "segmentansvaravtale");
		expect(acceptedBy.consumer.safeParse(stored).success).toBe(false);
		expect(acceptedBy.segment.safeParse({ ...stored, answers: { purpose: "x" } }).success).toBe(
			false,
		);
	});

	it("takes any answers that the readers leave", () => {
		fc.assert(
			fc.property(arbitraryAnswers, (answers) => {
				expect(isAccepted(caseOf(answers))).toBe(true);
			}),
			{ numRuns: 50 },
		);
	});

	it.each([
		[{}, false],
		[caseOf({}), true],
		[caseOf({ purpose: 1 }), false],
		[caseOf({ purpos: "x" }), false],
		[caseOf({ consumerType: "bank" }), true],
		[caseOf({ consumerType: "other" }), true],
		[caseOf({ consumerType: "banken" }), false],
		[caseOf({ consumer: { organisationNumber: "974 761 076" } }), false],
		[caseOf({ consumer: { organisationNumber: "974761076" } }), true],
		[caseOf({ contacts: [{ name: "uten id" }] }), false],
		[caseOf({ contacts: [{ id: "1" }] }), true],
		[caseOf({ purpose: "x".repeat(4001) }), false],
		[{ ...caseOf({}), schemaVersion: 2 }, false],
		[{ ...caseOf({}), kind: "segment" }, false],
	])("of %j: %s", (data, expected) => {
		expect(isAccepted(data)).toBe(expected);
	});
});
