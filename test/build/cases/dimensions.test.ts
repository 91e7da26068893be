import { describe, expect, test } from "vitest";
import { acceptorOf } from "../../../src/build/cases/accept.ts";
import { fillerOf } from "../../../src/build/cases/background.ts";
import { caseSource, noCount } from "../../../src/build/cases/cases.ts";
import {
	caseOf,
	combinations,
	countOf,
	type Dimension,
} from "../../../src/build/cases/combinations.ts";
import { broadDimensionsOf, dimensionsOf } from "../../../src/build/cases/dimensions.ts";
import { samples } from "../../../src/build/cases/samples.ts";
import { termsKind } from "../../../src/core/cases/terms.ts";
import { consumerFields } from "../../../src/core/schema/consumer-case.ts";
import { declaration } from "./content.ts";

const setting = declaration();
const accept = acceptorOf(setting.kind, setting.catalogue);

function dimension(field: string, ...others: string[]): Dimension {
	const [found] = dimensionsOf([field, ...others], setting);
	if (!found) throw new Error(field);
	return found;
}

/** The answers that vary of the rows of a list, and how many rows there are. */
function lengths({ values }: Dimension): (number | undefined)[] {
	return [...new Set(values.map((value) => (value as unknown[] | undefined)?.length))];
}

describe("the answers to one question", () => {
	test("a choice: unanswered and every option", () => {
		expect(dimension("inSegment").values).toEqual([undefined, "yes", "no"]);
		expect(dimension("processingBasis").values).toHaveLength(1 + 6);
	});

	test("an entry of the catalogue: unanswered and every entry", () => {
		const ids = Object.keys(setting.catalogue.legalBases);
		expect(dimension("disclosureBasis").values).toEqual([undefined, ...ids]);
	});

	test("free words: unanswered and the samples", () => {
		expect(dimension("consumer.name").values).toEqual([undefined, ...(samples.text ?? [])]);
	});

	test("rows: unanswered, none, one and many", () => {
		expect(lengths(dimension("contacts"))).toEqual([undefined, 0, 1, 2]);
		expect(lengths(dimension("processors"))).toEqual([undefined, 0, 1, 2]);
	});

	test("services: each service of the catalogue alone, and two", () => {
		const ids = Object.keys(setting.catalogue.services);
		const chosen = dimension("services").values.map((rows) =>
			(rows as { id: string }[] | undefined)?.map(({ id }) => id),
		);
		expect(chosen).toEqual([undefined, [], ...ids.map((id) => [id]), ids.slice(0, 2)]);
	});

	test("a field of a row: each answer of it in one row and in either of two", () => {
		const { values } = dimension("contacts.telephone");
		const telephones = values.map((rows) =>
			(rows as { telephone?: string }[] | undefined)?.map(({ telephone }) => telephone ?? "–"),
		);
		const [number = ""] = samples.telephone ?? [];
		expect(telephones).toEqual([
			undefined,
			[],
			[number],
			["–"],
			["–", number],
			[number, number],
			[number, "–"],
		]);
	});

	test("two fields of a row: every combination of them", () => {
		const { values } = dimension("contacts.telephone", "contacts.email");
		const single = values.filter((rows) => (rows as unknown[] | undefined)?.length === 1);
		expect(single).toHaveLength(4);
	});

	test("data categories: each that the service offers, all of them, none, and unanswered", () => {
		const { values } = dimension("services.dataCategories");
		for (const [id, service] of Object.entries(setting.catalogue.services)) {
			const rows = values.flatMap((value) => {
				const list = (value ?? []) as { id: string; dataCategories?: string[] }[];
				return list.length === 1 && list[0]?.id === id ? [list[0].dataCategories] : [];
			});
			const offered = service.dataCategories.map((category) => category.id);
			expect(rows).toEqual(
				expect.arrayContaining([...offered.map((one) => [one]), offered, [], undefined]),
			);
		}
	});

	test("what nobody is asked is never unanswered, and known in every case", () => {
		const terms = { ...setting, kind: termsKind };
		const variant = { field: "variant", values: ["segment", "standalone"] };
		expect(dimensionsOf(["variant"], terms)).toEqual([variant]);
		expect(dimensionsOf([], terms)).toEqual([variant]);
	});
});

describe("cases", () => {
	const fields = Object.keys(consumerFields);

	test("every answer is one that the schema takes, and keeps as it is", () => {
		for (const one of broadDimensionsOf(fields, setting)) {
			for (const value of one.values) {
				const data = caseOf([one], [value]);
				expect(accept(data), JSON.stringify(data)).toEqual(data);
			}
		}
	});

	test("every kind of field has its dimension", () => {
		const found = broadDimensionsOf(fields, setting).map(({ field }) => field);
		expect(found).toEqual([...fields].sort());
	});

	test("a combination that the schema refuses is skipped and counted", () => {
		const dimensions = dimensionsOf(["startDate", "endDate"], setting);
		const count = noCount();
		const cases = [...caseSource(setting).over(dimensions, count)];
		expect(countOf(dimensions)).toBe(9);
		expect(count).toEqual({ skipped: 3, pairs: 0, rows: 0 });
		expect(cases).toHaveLength(6);
	});

	test("too many are gone through by pairs, and every pair that may stand does", () => {
		const dimensions = broadDimensionsOf(fields, setting);
		const count = noCount();
		const cases = [...caseSource(setting).over(dimensions, count)];
		expect(cases).toHaveLength(count.rows);
		expect(count.skipped).toBe(3);
		const all = dimensions.reduce((sum, { values }) => sum + values.length, 0);
		const squares = dimensions.reduce((sum, { values }) => sum + values.length ** 2, 0);
		expect(count.pairs + count.skipped).toBe((all ** 2 - squares) / 2);
	});

	test("combinations come one at a time", () => {
		const endless: Dimension[] = Array.from({ length: 60 }, (_, index) => ({
			field: `f${index}`,
			values: [1, 2],
		}));
		const [first] = combinations(endless);
		expect(first).toEqual(Array(60).fill(1));
	});

	test("all else is answered, and what varies is left alone", () => {
		const fill = fillerOf(setting, accept);
		const full = fill({}, []) as Record<string, unknown>;
		expect(accept(full)).toEqual(full);
		const top = fields.map((field) => field.split(".")[0] ?? field);
		expect(Object.keys(full).sort()).toEqual([...new Set(top)].sort());
		const varying = dimensionsOf(["inSegment", "contacts"], setting);
		const kept = fill({ inSegment: "no" }, varying) as Record<string, unknown>;
		expect(kept).toMatchObject({ inSegment: "no" });
		expect(kept.contacts).toBeUndefined();
	});

	test("the end date is after the start date that varies", () => {
		const fill = fillerOf(setting, accept);
		const varying = dimensionsOf(["startDate"], setting);
		const [early = ""] = samples.date ?? [];
		const filled = fill({ startDate: early }, varying) as { endDate: string };
		expect(filled.endDate > early).toBe(true);
	});
});
