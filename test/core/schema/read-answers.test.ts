import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
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

	it("says of each field how many signs were taken out, and leaves the rest of the text intact", () => {
		const { answers, issues, cleaned } = read({
			consumer: { name: "Fjord\u0007vik\u202e kommune" },
			contacts: [{ id: "1", name: "Kari", email: "kari\u200b@eksempel.example" }],
			purpose: "\ud800",
			startDate: "1. februar 2027",
		});
		expect(answers).toEqual({
			consumer: { name: "Fjordvik kommune" },
			contacts: [{ id: "1", name: "Kari", email: "kari@eksempel.example" }],
			startDate: "2027-02-01",
		});
		expect(issues).toEqual([]);
		const removed = (path: string, count: number) => ({
			path,
			rule: "characters-removed",
			values: { count },
		});
		expect(cleaned).toEqual([
			removed("consumer.name", 2),
			removed("contacts.1.email", 1),
			removed("purpose", 1),
		]);
	});

	it("counts what no one sees wherever it stands in a text", () => {
		const unseen = fc.constantFrom("\u0000", "\u0007", "\u007f", "\ud800", "\u202e", "\u2066");
		const parts = fc.array(fc.oneof(unseen, fc.constantFrom("a", "å", "🐟")), { maxLength: 30 });
		fc.assert(
			fc.property(parts, (signs) => {
				const kept = signs.filter((sign) => /^[aå🐟]$/u.test(sign)).join("");
				const { answers, issues, cleaned = [] } = read({ purpose: signs.join(";") });
				const count = signs.filter((sign) => !/^[aå🐟]$/u.test(sign)).length;
				expect((answers.purpose ?? "").replaceAll(";", "")).toBe(kept);
				expect(issues).toEqual([]);
				expect(cleaned).toEqual(
					count === 0 ? [] : [{ path: "purpose", rule: "characters-removed", values: { count } }],
				);
			}),
		);
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

	it("takes only words as the id of an entry, whatever they turn into", () => {
		const services = [{ id: "inntekt", dataCategories: [{ toString: null }, [[[]]], "tull"] }];
		expect(told({ services })).toEqual([
			"services.inntekt.dataCategories: wrong-type",
			"services.inntekt.dataCategories: wrong-type",
			"services.inntekt.dataCategories: unknown-entry",
		]);
	});

	it("stops naming mistakes when no form could have so many", () => {
		const keys = Array.from({ length: 100_000 }, (_, index) => [`felt-${index}`, 1]);
		expect(told(Object.fromEntries(keys))).toHaveLength(1000);
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
