import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedAnswers } from "../../../src/core/schema/answer-changes.ts";
import { consumerFields } from "../../../src/core/schema/consumer-case.ts";
import { arbitraryAnswers } from "../../helpers/arbitrary-answers.ts";

const changes = (before: unknown, after: unknown) => changedAnswers(before, after, consumerFields);
const told = (before: unknown, after: unknown) =>
	changes(before, after).map(({ kind, path }) => `${kind} ${path}`);

describe("what would change between two sets of answers", () => {
	it("is told by field, with the row, in the order of the questions", () => {
		const before = {
			purpose: "Gammelt formål",
			consumer: { name: "Fjordvik kommune" },
			contacts: [
				{ id: "1", name: "Kari", email: "kari@eksempel.example" },
				{ id: "2", name: "Ola" },
			],
		};
		const after = {
			purpose: "Nytt formål",
			consumer: { organisationNumber: "310111643" },
			contacts: [
				{ id: "3", name: "Siri" },
				{ id: "1", name: "Kari Eksempel" },
			],
		};
		expect(changes(before, after)).toEqual([
			change("cleared", "consumer.name", "consumer.name", "Fjordvik kommune", undefined),
			change(
				"given",
				"consumer.organisationNumber",
				"consumer.organisationNumber",
				undefined,
				"310111643",
			),
			change("row-removed", "contacts", "contacts.2", { id: "2", name: "Ola" }, undefined),
			change("row-added", "contacts", "contacts.3", undefined, { id: "3", name: "Siri" }),
			change("changed", "contacts.name", "contacts.1.name", "Kari", "Kari Eksempel"),
			change("cleared", "contacts.email", "contacts.1.email", "kari@eksempel.example", undefined),
			change("changed", "purpose", "purpose", "Gammelt formål", "Nytt formål"),
		]);
	});

	it("tells rows that were moved from rows that came or went", () => {
		const rows = (...ids: string[]) => ({ processors: ids.map((id) => ({ id })) });
		expect(told(rows("1", "2", "3"), rows("3", "1", "2"))).toEqual(["rows-moved processors"]);
		expect(told(rows("1", "2", "3"), rows("1", "3"))).toEqual(["row-removed processors.2"]);
	});

	it("tells «none» from no answer", () => {
		const none = { processors: [] };
		const one = { processors: [{ id: "1" }] };
		expect(told({}, none)).toEqual(["given processors"]);
		expect(told(none, {})).toEqual(["cleared processors"]);
		expect(told(one, none)).toEqual(["row-removed processors.1", "given processors"]);
		expect(told(none, one)).toEqual(["row-added processors.1", "cleared processors"]);
		expect(told(one, {})).toEqual(["row-removed processors.1"]);
	});

	it("sees no change in the order in which entries were chosen", () => {
		const chosen = (...dataCategories: string[]) => ({
			services: [{ id: "inntekt", dataCategories }],
		});
		expect(told(chosen("a", "b"), chosen("b", "a"))).toEqual([]);
		expect(told(chosen("a", "b"), chosen("a"))).toEqual([
			"changed services.inntekt.dataCategories",
		]);
	});

	it("is nothing exactly when the answers are the same, and is the same seen backwards", () => {
		fc.assert(
			fc.property(arbitraryAnswers, arbitraryAnswers, (one, other) => {
				expect(changes(one, structuredClone(one))).toEqual([]);
				const [there, back] = [changes(one, other), changes(other, one)];
				expect(there.length === 0).toBe(JSON.stringify(one) === JSON.stringify(other));
				const paths = (list: typeof there) => new Set(list.map(({ path }) => path));
				expect(paths(there)).toEqual(paths(back));
			}),
		);
	});
});

function change(kind: string, field: string, path: string, before: unknown, after: unknown) {
	return { kind, field, path, before, after };
}
