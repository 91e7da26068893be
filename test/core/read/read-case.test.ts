import { describe, expect, it } from "vitest";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { type ReadableKind, readCase } from "../../../src/core/read/read-case.ts";
import { entriesOf } from "../../../src/core/schema/has-entry.ts";
import type { Migration } from "../../../src/core/schema/migration.ts";
import type { Vocabulary } from "../../../src/core/schema/vocabulary.ts";
import { catalogue } from "../../helpers/drafts.ts";

const hasEntry = entriesOf(catalogue);
const refusal = (data: unknown) => readCase(data, consumerKind, hasEntry).refused?.rule;

describe("readCase", () => {
	it("refuses what is no case, another kind, and a newer version", () => {
		const hostile = { toString: null, valueOf: null };
		for (const data of [
			null,
			[],
			"x",
			{ kind: "consumer", answers: {} },
			{ kind: "consumer", schemaVersion: 1, answers: [] },
			{ kind: "consumer", schemaVersion: 0, answers: {} },
			{ kind: "consumer", schemaVersion: 1.5, answers: {} },
			{ kind: "consumer", schemaVersion: "1", answers: {} },
			{ kind: hostile, schemaVersion: hostile, answers: {} },
			JSON.parse('{"__proto__": {"kind": "consumer", "schemaVersion": 1, "answers": {}}}'),
		]) {
			expect(refusal(data), JSON.stringify(data)).toBe("not-a-case");
		}
		expect(refusal({ kind: "segment", schemaVersion: 1, answers: {} })).toBe("case-of-other-kind");
		expect(refusal({ kind: "consumer", schemaVersion: 2, answers: {} })).toBe(
			"case-from-newer-version",
		);
		expect(refusal({ kind: "consumer", schemaVersion: 1, answers: {} })).toBeUndefined();
	});

	it("names an unknown key in short, and never by the number of a person", () => {
		const long = "x".repeat(100_000);
		const answers = JSON.parse(
			`{"__proto__": 1, "01019012480": 1, "consumer": {"${long}": 1}, "contacts": [{"id": "1", "${long}": 1}]}`,
		);
		const { issues } = readCase(
			{ kind: "consumer", schemaVersion: 1, answers },
			consumerKind,
			hasEntry,
		);
		const short = "x".repeat(60);
		expect(issues.map(({ path, values }) => [path, values]).sort()).toEqual(
			[
				["__proto__", { field: "__proto__" }],
				["…", { field: "…" }],
				[`consumer.${short}`, { field: short }],
				[`contacts.1.${short}`, { field: short }],
			].sort(),
		);
	});

	it("says nothing of migration where there is none", () => {
		const read = readCase(
			{ kind: "consumer", schemaVersion: 1, answers: {} },
			consumerKind,
			hasEntry,
		);
		expect(read).toEqual({ answers: {}, issues: [] });
	});
});

const text = (field: string): Vocabulary => ({ [field]: { kind: "text", fields: [field] } });
const fields: Vocabulary = {
	...text("party.name"),
	...text("goal"),
	size: { kind: "choice", options: ["small", "large"], fields: ["size"] },
	people: {
		kind: "rows",
		fields: ["people"],
		row: {
			telephone: { kind: "telephone", fields: ["people.telephone"] },
			role: { kind: "choice", options: ["first", "second"], fields: ["people.role"] },
		},
	},
};
const migrations: readonly Migration[] = [
	{ to: 2, renamed: { partyName: "party.name", "people.phone": "people.telephone" } },
	{
		to: 3,
		dropped: ["colour", "people.age"],
		renamed: { purpose: "goal" },
		options: { size: { liten: "small", stor: "large" }, "people.role": { one: "first" } },
	},
	{ to: 4, renamed: { persons: "people", aim: "purpose" } },
];
const kind = (schemaVersion: number, ...own: readonly Migration[]): ReadableKind<unknown> => ({
	kind: "made-up",
	schemaVersion,
	fields,
	checks: [],
	migrations: own,
});
const from = (schemaVersion: number, answers: unknown) => ({
	kind: "made-up",
	schemaVersion,
	answers,
});
const known = kind(3, ...migrations.slice(0, 2));

describe("a case from an older version", () => {
	const first = {
		partyName: "Fjordvik kommune",
		purpose: "Formål",
		colour: "blå",
		size: "stor",
		people: [
			{ id: "1", phone: "22070800", age: 40, role: "one" },
			{ id: "2", role: "second" },
		],
	};

	it("is brought up to date step by step, and the report says what became of each field", () => {
		const read = readCase(from(1, first), known, hasEntry);
		expect(read.answers).toEqual({
			party: { name: "Fjordvik kommune" },
			goal: "Formål",
			size: "large",
			people: [
				{ id: "1", telephone: "22070800", role: "first" },
				{ id: "2", role: "second" },
			],
		});
		expect(read.issues).toEqual([]);
		expect(read.migration).toEqual({
			from: 1,
			to: 3,
			kept: ["people.role", "size"],
			renamed: [
				{ from: "partyName", to: "party.name" },
				{ from: "people.phone", to: "people.telephone" },
				{ from: "purpose", to: "goal" },
			],
			dropped: [
				{ field: "colour", value: "blå" },
				{ field: "people.age", value: [40, undefined] },
			],
		});
	});

	it("takes only the steps after its own version", () => {
		const read = readCase(from(2, { partyName: "Ukjent nå" }), known, hasEntry);
		expect(read.answers).toEqual({});
		expect(read.issues.map(({ rule, path }) => [rule, path])).toEqual([
			["unknown-field", "partyName"],
		]);
	});

	it("is told by the name it had first when it was renamed twice", () => {
		const twice = kind(3, { to: 2, renamed: { a: "b" } }, { to: 3, renamed: { b: "goal" } });
		const read = readCase(from(1, { a: "Formål" }), twice, hasEntry);
		expect(read.answers).toEqual({ goal: "Formål" });
		expect(read.migration?.renamed).toEqual([{ from: "a", to: "goal" }]);
	});

	it("moves a whole list, and tells an empty one from one that is not answered", () => {
		const lists = kind(2, { to: 2, renamed: { persons: "people" } });
		expect(readCase(from(1, { persons: [] }), lists, hasEntry).answers).toEqual({ people: [] });
		expect(readCase(from(1, {}), lists, hasEntry).answers).toEqual({});
		expect(readCase(from(1, {}), lists, hasEntry).migration?.renamed).toEqual([]);
	});

	it("is not changed itself, nor is any prototype", () => {
		const before = JSON.stringify(first);
		const data = JSON.parse(`{"__proto__": {"x": 1}, "colour": "blå", "partyName": "Vi"}`);
		readCase(from(1, first), known, hasEntry);
		expect(JSON.stringify(first)).toBe(before);
		expect(readCase(from(1, data), known, hasEntry).answers).toEqual({ party: { name: "Vi" } });
		expect(({} as { x?: number }).x).toBeUndefined();
	});

	it("of any shape never throws", () => {
		for (const people of [null, 1, "x", [null, 1, [[]]], { phone: 1 }]) {
			expect(() => readCase(from(1, { people, partyName: [] }), known, hasEntry)).not.toThrow();
		}
	});

	it("for which a step is missing is the programmer's mistake", () => {
		expect(() => readCase(from(1, {}), kind(3, ...migrations.slice(1, 2)), hasEntry)).toThrow(
			"No migration to version 2",
		);
	});
});
