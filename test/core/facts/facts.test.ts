import { describe, expect, test } from "vitest";
import { caseOf, combinations } from "../../../src/build/cases/combinations.ts";
import { dimensionsOf } from "../../../src/build/cases/dimensions.ts";
import type { CaseData, Setting } from "../../../src/build/cases/setting.ts";
import { askedKinds } from "../../../src/core/cases/asked-kinds.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { termsKind } from "../../../src/core/cases/terms.ts";
import { type CaseKind, vocabularyOfKind } from "../../../src/core/facts/case-kind.ts";
import type { Fact, Row } from "../../../src/core/facts/fact.ts";
import type { Language } from "../../../src/core/language.ts";
import { valueAt } from "../../../src/core/value-at.ts";
import { catalogue } from "../assemble/catalogue.ts";
import { watched } from "./reading.ts";

const kinds: readonly CaseKind<never>[] = [...Object.values(askedKinds), termsKind];
const languages: readonly Language[] = ["nb", "nn"];
const facts = kinds.flatMap((kind) => kind.facts.map((fact) => [fact.name, fact, kind] as const));

/** Every answer to what a fact reads, and to all else as well. */
function casesOf(fact: Fact<never>, kind: CaseKind<never>): CaseData[] {
	const template = { type: "template", id: "", title: "", edition: "", children: [] } as const;
	const setting: Setting = { template, kind, catalogue, language: "nb" };
	const dimensions = dimensionsOf(fact.reads, setting);
	return [...combinations(dimensions)].map((values) => caseOf(dimensions, values));
}

function valueFrom(fact: Fact<never>, answers: CaseData, language: Language = "nb"): unknown {
	return fact.value(answers as never, catalogue, language);
}

/** The fields that a fact reads of a case. */
function readBy(fact: Fact<never>, kind: CaseKind<never>, answers: CaseData): Set<string> {
	const read = new Set<string>();
	const fields = Object.keys(kind.fields);
	for (const language of languages) valueFrom(fact, watched(answers, fields, read), language);
	return read;
}

describe.each(facts)("the fact %s", (_, fact, kind) => {
	const cases = casesOf(fact, kind);

	test("declares fields that there are", () => {
		const fields = Object.entries(kind.fields).flatMap(([name, { row = {} }]) => [
			name,
			...Object.keys(row).map((key) => `${name}.${key}`),
		]);
		expect(fields).toEqual(expect.arrayContaining([...fact.reads]));
		expect(new Set(fact.reads).size).toBe(fact.reads.length);
	});

	test("reads no field but those that it declares, and each of them in some case", () => {
		const read = new Set(cases.flatMap((answers) => [...readBy(fact, kind, answers)]));
		expect([...read].sort()).toEqual([...fact.reads].sort());
	});

	test("is undefined while an answer that it needs is missing, and only then", () => {
		const needed = fact.reads.filter((field) => kind.fields[field]);
		for (const answers of cases) {
			const isMissing = needed.some((field) => valueAt(answers, field) === undefined);
			expect(valueFrom(fact, answers) === undefined, JSON.stringify(answers)).toBe(isMissing);
		}
	});

	test("is of the kind that it says", () => {
		for (const answers of cases) {
			const value = valueFrom(fact, answers);
			if (value === undefined) continue;
			if (fact.entry.kind === "fact") expect(typeof value).toBe("boolean");
			for (const row of fact.entry.row ? (value as readonly Row[]) : []) {
				expect(Object.keys(row.values).sort()).toEqual(Object.keys(fact.entry.row ?? {}).sort());
				expect(row.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
			}
		}
	});

	test("has rows with ids of their own, and values that only an optional or unanswered one lacks", () => {
		for (const answers of cases) {
			const rows = fact.entry.row ? ((valueFrom(fact, answers) ?? []) as readonly Row[]) : [];
			expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
			for (const { id, values } of rows) {
				for (const [key, { optional, fields }] of Object.entries(fact.entry.row ?? {})) {
					if (optional || values[key] !== undefined) continue;
					const [field = "", ...list] = (fields[0] ?? "").split(".").reverse();
					const row = (valueAt(answers, list.reverse().join(".")) as { id: string }[]).find(
						(one) => one.id === id,
					);
					const answer = valueAt(row, field);
					expect(Array.isArray(answer) ? answer.length : answer, `${id} ${key}`).toBeFalsy();
				}
			}
		}
	});

	test("reads as a condition in both languages, if it is one", () => {
		if (fact.entry.kind !== "fact") return expect(fact.words).toBeUndefined();
		for (const language of languages) {
			const { is, isNot } = fact.words?.[language] ?? { is: "", isNot: "" };
			for (const words of [is, isNot]) {
				expect(words).toMatch(/^\p{Ll}/u);
				expect(words).not.toMatch(/[.:,]$|^ | $/);
			}
			expect(is).not.toBe(isNot);
		}
	});

	test("does not change the answers, and gives the same twice", () => {
		for (const answers of cases) {
			const copy = structuredClone(answers);
			const value = valueFrom(fact, answers);
			expect(answers).toEqual(copy);
			expect(valueFrom(fact, copy)).toEqual(value);
		}
	});

	test("has each of its values decided by what it reads", () => {
		for (const { fields } of Object.values(fact.entry.row ?? {})) {
			expect(fact.reads).toEqual(expect.arrayContaining([...fields]));
		}
		expect(vocabularyOfKind(kind)[fact.name]?.fields).toEqual(fact.reads);
	});
});

describe("a fact that reads more than it declares", () => {
	const fields = Object.keys(consumerKind.fields);

	test.each<[string, (answers: never) => unknown, readonly string[]]>([
		["a field", ({ inSegment }: { inSegment?: string }) => inSegment, ["inSegment"]],
		[
			"a field of a group",
			({ consumer }: { consumer?: { name?: string } }) => consumer?.name,
			["consumer.name"],
		],
		[
			"the rows of a list",
			({ contacts }: { contacts?: unknown[] }) => contacts?.length,
			["contacts"],
		],
		[
			"a field of a row",
			({ contacts }: { contacts?: { id: string; email?: string }[] }) =>
				contacts?.map(({ id, email }) => id + email),
			["contacts", "contacts.email"],
		],
	])("is found out: %s", (_, value, expected) => {
		const answers = {
			inSegment: "yes",
			consumer: { name: "A" },
			contacts: [{ id: "en", email: "e" }],
		};
		const read = new Set<string>();
		value(watched(answers, fields, read) as never);
		expect([...read]).toEqual(expected);
	});

	test("is stopped when it reads all at once", () => {
		const read = new Set<string>();
		const answers = watched({ inSegment: "yes" }, fields, read);
		expect(() => ({ ...answers })).toThrow("all answers");
		expect(() => JSON.stringify(answers)).toThrow("all answers");
	});
});
