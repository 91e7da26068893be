import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { readCase } from "../../../src/core/read/read-case.ts";
import { consumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { entriesOf } from "../../../src/core/schema/has-entry.ts";
import { readAnswers } from "../../../src/core/schema/read-answers.ts";
import { arbitraryAnswers } from "../../helpers/arbitrary-answers.ts";
import { catalogue } from "../../helpers/drafts.ts";

const hasEntry = entriesOf(catalogue);
const read = (data: unknown) => readAnswers(data, consumerKind, hasEntry);
const told = (data: unknown) => read(data).issues.map(({ path, rule }) => `${path}: ${rule}`);

describe("readAnswers", () => {
	it("takes nothing as nothing answered", () => {
		expect(read({})).toEqual({ answers: {}, issues: [] });
	});

	it("names each bad field, leaves it out and keeps the rest", () => {
		const { answers, issues } = read({
			consumer: { name: "Fjordvik kommune", organisationNumber: "974761077" },
			contacts: [
				{ id: "1", name: "Kari", email: "kari" },
				{ id: "2", name: "Ola", email: "ola@eksempel.example" },
			],
			startDate: "31.2.2027",
		});
		expect(issues.map(({ path, rule }) => [path, rule])).toEqual([
			["consumer.organisationNumber", "organisation-number-control-digit"],
			["contacts.1.email", "email-at-missing"],
			["startDate", "date-nonexistent"],
		]);
		expect(answers).toEqual({
			consumer: { name: "Fjordvik kommune" },
			contacts: [
				{ id: "1", name: "Kari" },
				{ id: "2", name: "Ola", email: "ola@eksempel.example" },
			],
		});
	});

	it("holds dates against each other only when both are dates", () => {
		expect(told({ startDate: "1.2.2027", endDate: "31.1.2027" })).toEqual([
			"endDate: end-before-start",
		]);
		expect(told({ startDate: "1.2.2027", endDate: "1.2.2027" })).toEqual([
			"endDate: end-before-start",
		]);
		expect(told({ startDate: "feil", endDate: "31.1.2027" })).toEqual([
			"startDate: date-not-understood",
		]);
		expect(read({ startDate: "1.2.2027", endDate: "2.2.2027" }).issues).toEqual([]);
	});

	it("refuses what is not asked, by name", () => {
		expect(told({ consumer: { nanv: "x" }, hemmelig: 1 })).toEqual([
			"consumer.nanv: unknown-field",
			"hemmelig: unknown-field",
		]);
	});

	it("takes no key that reaches the prototype", () => {
		const data: unknown = JSON.parse(
			'{"__proto__": {"name": "x"}, "consumer": {"constructor": 1}}',
		);
		const { answers, issues } = read(data);
		expect(issues.length).toBeGreaterThan(0);
		expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
		expect(({} as Record<string, unknown>).name).toBeUndefined();
	});

	it("refuses options, services, categories and bases that do not exist, and leaves them out", () => {
		const { answers, issues } = read({
			consumerType: "kommune",
			disclosureBasis: "finnes-ikke",
			services: [
				{ id: "finnes-ikke", dataCategories: [] },
				{ id: "inntekt", dataCategories: ["rapportert-inntekt", "formue"] },
			],
		});
		expect(issues.map(({ path, rule }) => [path, rule])).toEqual([
			["consumerType", "unknown-option"],
			["services.finnes-ikke", "unknown-entry"],
			["services.inntekt.dataCategories", "unknown-entry"],
			["disclosureBasis", "unknown-entry"],
		]);
		expect(answers).toEqual({
			services: [{ id: "inntekt", dataCategories: ["rapportert-inntekt"] }],
		});
	});

	it("refuses two rows with the same id, and an id that is the number of a person", () => {
		expect(told({ contacts: [{ id: "1" }, { id: "1" }] })).toEqual(["contacts: duplicate-row"]);
		const { answers, issues } = read({
			contacts: [
				{ id: "01019012480", name: "Kari" },
				{ id: "B", name: "Ola" },
				{ id: "3", name: "Siri", email: "siri" },
			],
		});
		expect(answers).toEqual({ contacts: [{ id: "3", name: "Siri" }] });
		expect(issues.map(({ path }) => path)).toEqual([
			"contacts.0",
			"contacts.1",
			"contacts.3.email",
		]);
	});

	it("refuses a national identity number in any field that is typed", () => {
		const number = "01019012480";
		const { issues, answers } = read({
			consumer: { name: `Kari ${number}`, organisationNumber: number },
			purpose: `Behandle saken til ${number}.`,
			collectionBasis: number,
			contacts: [{ id: "1", name: number, email: number, telephone: number }],
		});
		expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(["national-identity-number"]));
		expect(issues).toHaveLength(7);
		expect(JSON.stringify([answers, issues])).not.toContain(number);
	});

	it("ends on anything, and what it takes it takes again unchanged", () => {
		fc.assert(
			fc.property(fc.anything(), (data) => {
				expect(() => read(data)).not.toThrow();
			}),
		);
		fc.assert(
			fc.property(arbitraryAnswers, (answers) => {
				expect(read(answers)).toEqual({ answers, issues: [] });
				expect(consumerAnswers.safeParse(answers).success).toBe(true);
			}),
		);
	});
});

describe("readCase", () => {
	const kind = consumerKind;
	const rules = (data: unknown) => readCase(data, kind, hasEntry).issues.map(({ rule }) => rule);

	it("refuses what is no case, another kind, and a newer version", () => {
		expect(rules(null)).toEqual(["not-a-case"]);
		expect(rules([])).toEqual(["not-a-case"]);
		expect(rules({ kind: "consumer", answers: {} })).toEqual(["not-a-case"]);
		expect(rules({ kind: "segment", schemaVersion: 1, answers: {} })).toEqual([
			"case-of-other-kind",
		]);
		expect(rules({ kind: "consumer", schemaVersion: 2, answers: {} })).toEqual([
			"case-from-newer-version",
		]);
		expect(rules({ kind: "consumer", schemaVersion: 1, answers: {} })).toEqual([]);
	});
});
