import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedKinds } from "../../../src/core/cases/asked-kinds.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { readDraftFile } from "../../../src/core/read/read-draft-file.ts";
import { renderJson } from "../../../src/core/render/json/index.ts";
import { entriesOf } from "../../../src/core/schema/has-entry.ts";
import { catalogue, draftCases, draftOfCase, templateNamed } from "../../helpers/drafts.ts";

const hasEntry = entriesOf(catalogue);
const read = (text: string) => readDraftFile(text, consumerKind, hasEntry);
const file = (answers: unknown, version = 1) =>
	JSON.stringify({ schemaVersion: version, kind: "consumer", answers });

describe("a file of answers", () => {
	it.each(draftCases)(
		"%s comes back whole, alone and inside a draft, with a mark of byte order",
		(name) => {
			const draft = draftOfCase(name);
			const taken = { answers: draft.case.answers, issues: [] };
			expect(read(JSON.stringify(draft.case))).toEqual(taken);
			const { id, date } = draft.document;
			const { edition } = templateNamed("egenerklaering");
			expect(read(`\uFEFF${renderJson(draft)}`)).toEqual({
				...taken,
				madeOf: { document: id, edition, date },
			});
		},
	);

	it.each(
		named([
			["", "file-empty"],
			[" \n", "file-empty"],
			["{", "not-json"],
			[file({}).slice(0, -4), "not-json"],
			["<html></html>", "not-json"],
			["%PDF-1.7", "not-json"],
			["1", "not-a-case"],
			['{"case": {}}', "not-a-case"],
			['{"name": "en annen apps fil"}', "not-a-case"],
			[file({}).replace("consumer", "segment"), "case-of-other-kind"],
			[file({}, 99), "case-from-newer-version"],
			[`${"[".repeat(1_000_000)}`, "nested-too-deep"],
			[`{"answers": ${"[".repeat(300)}${"]".repeat(300)}}`, "nested-too-deep"],
			[`"${"x".repeat(25_000_000)}"`, "file-too-large"],
		]),
	)("%s is refused: %s", (_, rule, text) => {
		const { answers, refused } = read(text);
		expect(refused?.rule).toBe(rule);
		expect(answers).toBeUndefined();
	});

	it("is not deep because its strings hold brackets", () => {
		expect(read(file({ purpose: `${"[".repeat(300)}\\"{` })).issues).toEqual([]);
		const after = (text: string) => read(file({ purpose: text })).refused?.rule;
		for (const text of ["\\", "\\\\", '"', '\\"', '"\\']) {
			expect(after(text + "[".repeat(300))).toBeUndefined();
		}
		// What stands after a string is counted again.
		const deep = `{"a": "\\\\", "answers": ${"[".repeat(300)}${"]".repeat(300)}}`;
		expect(read(deep).refused?.rule).toBe("nested-too-deep");
	});

	it("with a million characters in a field keeps the rest, and says which and how many", () => {
		const { answers, issues } = read(
			file({ purpose: "x".repeat(1_000_000), consumer: { name: "Fjordvik kommune" } }),
		);
		expect(answers).toEqual({ consumer: { name: "Fjordvik kommune" } });
		expect(issues).toEqual([
			{ rule: "text-too-long", values: { max: 4000, length: 1_000_000 }, path: "purpose" },
		]);
	});

	it("with 500 rows is taken whole, and with one more is cut and told", () => {
		const processors = (count: number) =>
			Array.from({ length: count }, (_, index) => ({ id: String(index), name: `Nr. ${index}` }));
		expect(read(file({ processors: processors(500) })).answers?.processors).toHaveLength(500);
		const { answers, issues } = read(file({ processors: processors(501) }));
		expect(answers?.processors).toHaveLength(500);
		expect(issues.map(({ rule }) => rule)).toEqual(["too-many-rows"]);
	});

	it("of a service that is no longer offered says so and keeps the rest", () => {
		const { answers, issues } = read(file({ services: [{ id: "nedlagt" }, { id: "inntekt" }] }));
		expect(answers).toEqual({ services: [{ id: "inntekt" }] });
		expect(issues.map(({ path }) => path)).toEqual(["services.nedlagt"]);
	});

	it("changes no prototype", () => {
		const { answers } = read(
			'{"schemaVersion":1,"kind":"consumer","__proto__":{"a":1},"answers":{"__proto__":{"b":1},"constructor":{"prototype":{"c":1}},"consumer":{"__proto__":{"d":1},"name":"Vi"}}}',
		);
		expect(answers).toEqual({ consumer: { name: "Vi" } });
		expect(Object.keys(Object.prototype)).toEqual([]);
	});

	it("of any text, and of any JSON, is taken or refused, and never throws", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
				const { answers, refused } = read(text);
				expect(answers === undefined).toBe(refused !== undefined);
			}),
		);
		fc.assert(
			fc.property(fc.jsonValue(), (answers) => {
				expect(() => read(file(answers))).not.toThrow();
			}),
		);
	});
});

it("every kind has a migration to each version after the first", () => {
	for (const { kind, schemaVersion, migrations = [] } of Object.values(askedKinds)) {
		const steps = migrations.map(({ to }) => to);
		const versions = Array.from({ length: schemaVersion - 1 }, (_, index) => index + 2);
		expect(steps, kind).toEqual(versions);
	}
});

/** Rows of a text and what is expected of it, with the beginning of the text as their name. */
function named(rows: readonly (readonly [string, string])[]): [string, string, string][] {
	return rows.map(([text, expected]) => [text.slice(0, 40), expected, text]);
}
