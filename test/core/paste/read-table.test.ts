import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostRows, readTable } from "../../../src/core/paste/read-table.ts";
import { writeCells } from "../../../src/core/paste/write-cells.ts";
import { madeUp, offered } from "./offered.ts";

const read = (text: string) => readTable(text, madeUp);
const chosen = (text: string) =>
	Object.fromEntries(read(text).services.map(({ id, dataCategories }) => [id, dataCategories]));

describe("signs that nobody sees", () => {
	test("are in no cell: neither in what is told of it, nor in what is left of it", () => {
		const table = read(
			"for\u202eetter\u2066isolert\u2069\tl\u0007øn\nInn\u200btekt\tko\u202edet\u0000",
		);
		expect(table.remarks.map(({ values }) => values)).toEqual([
			expect.objectContaining({ name: "foretterisolert" }),
			expect.objectContaining({ name: "kodet" }),
		]);
		expect(table.left).toBe("foretterisolert\tløn\nInntekt\tkodet");
	});

	test("make no cell by themselves", () => {
		expect(chosen("\u202e\tInntekt\tlønn\u2069\n\u200b\t\u0000")).toEqual({ inntekt: ["lonn"] });
	});
});

describe("a service in the first cell, its categories after it", () => {
	test.each([
		["one in each cell", "Inntekt\tlønn\tnavn, også tidligere navn"],
		["in one cell with commas", "Inntekt\tlønn, navn, også tidligere navn"],
		["in one cell with semicolons", "Inntekt\tlønn; navn, også tidligere navn"],
		["in one cell with line breaks", 'Inntekt\t"lønn\nnavn, også tidligere navn"'],
		["as a list in a cell", 'Inntekt\t"• lønn,\n- Navn, også tidligere navn."'],
		["parted by semicolons, as a file", "Inntekt;lønn;navn, også tidligere navn"],
		["one in each row", "Inntekt\tlønn\nInntekt\tnavn, også tidligere navn"],
		["in rows of a cell that is merged", "Inntekt\tlønn\n\tnavn, også tidligere navn"],
		["with empty columns around", "\t\tInntekt\tlønn\t\tnavn, også tidligere navn\t\t"],
		["by their ids", "inntekt\tlonn\talle-navn"],
		["by their names in the other standard", "Inntekta\tløn\talle-navn"],
		["under headings", "Tjeneste\tOpplysningstyper\nInntekt\tlønn\talle-navn"],
		["beside a column of numbers", "Nr.\tTeneste:\tHva\n1\tInntekt\tlønn\talle-navn"],
		[
			"with spaces and capitals as they fall",
			" INN\u00a0TEKT. \tLønn\u00ad \t NAVN,også tidligere  navn",
		],
		["with Windows' line breaks", "Tjeneste\r\nInntekt\tlønn\r\n\r\n\talle-navn\r\n"],
	])("%s", (_, text) => {
		expect(chosen(text)).toEqual({ inntekt: ["lonn", "alle-navn"] });
		expect(read(text).left).toBe("");
	});

	test("«alle» stands for every one", () => {
		expect(chosen("Inntekt\tAlle.\nMva-register\talle opplysningstyper")).toEqual({
			inntekt: ["lonn", "alle-navn", "adresse"],
			"mva-register": ["plikt"],
		});
	});

	test("a cell in quotation marks may hold any sign, and those in it are written twice", () => {
		expect(
			chosen('"Inntekt"\t"lønn"\n"Mva-register"\t"plikt til å levere (taushetsbelagt)"'),
		).toEqual({
			inntekt: ["lonn"],
			"mva-register": ["plikt"],
		});
	});

	test("a quotation mark that is never ended takes no other row with it", () => {
		const { services, left } = read('"Inntekt på\tlønn\nInntekt\tlønn');
		expect(services).toEqual([{ id: "inntekt", dataCategories: ["lonn"] }]);
		expect(left).toBe('"""Inntekt på"\tlønn');
		// Nor where a mark further down could be taken for its end.
		expect(read('"Inntekt på\tlønn\n"Inntekt"\tlønn')).toMatchObject({ services, left });
	});
});

describe("what is told", () => {
	test("a service that is not known, with the one that was meant, and those below it wait", () => {
		expect(read("Restanser\nIntekt\tlønn\n\tnavn\nMva-register\talle")).toEqual({
			services: [
				{ id: "restanser", dataCategories: [] },
				{ id: "mva-register", dataCategories: ["plikt"] },
			],
			remarks: [
				{ rule: "unknown-service", values: { row: 2, name: "Intekt", nearest: "Inntekt" } },
			],
			left: "Intekt\tlønn\n\tnavn",
		});
	});

	test("nothing is suggested where nothing is near", () => {
		const [remark] = read("Bilregister").remarks;
		expect(remark).toEqual({ rule: "unknown-service", values: { row: 1, name: "Bilregister" } });
	});

	test("a category that is not known; the rest of the row is taken, and it alone is left", () => {
		expect(read("Inntekt\tlønn, navn, også tidligere nvan\tskostørrelse")).toEqual({
			services: [{ id: "inntekt", dataCategories: ["lonn"] }],
			remarks: [
				{
					rule: "unknown-category",
					values: {
						row: 1,
						service: "Inntekt",
						name: "navn, også tidligere nvan",
						nearest: "navn, også tidligere navn",
					},
				},
				{
					rule: "unknown-category",
					values: { row: 1, service: "Inntekt", name: "skostørrelse" },
				},
			],
			left: "Inntekt\tnavn, også tidligere nvan\tskostørrelse",
		});
	});

	test("a service without categories, but not where there are none to choose", () => {
		expect(read("Inntekt\nRestanser").remarks).toEqual([
			{ rule: "no-categories", values: { row: 1, service: "Inntekt" } },
		]);
	});

	test("categories of a service that has none to choose: nothing can be put right, so nothing is left", () => {
		const { services, remarks, left } = read("Restanser\tskatt, avgift");
		expect(services).toEqual([{ id: "restanser", dataCategories: [] }]);
		expect(remarks).toEqual([
			{
				rule: "nothing-to-choose",
				values: { row: 1, service: "Restanser", names: ["skatt, avgift"] },
			},
		]);
		expect(left).toBe("");
	});

	test("a service in several rows, once", () => {
		expect(read("Inntekt\tlønn\nRestanser\nInntekt\tlønn\ninntekt\talle").remarks).toEqual([
			{ rule: "service-repeated", values: { rows: [1, 3, 4], service: "Inntekt" } },
		]);
	});

	test("categories of no service, once", () => {
		const { remarks, left } = read("Tjeneste\tTyper\n\tlønn\n\tnavn\nRestanser");
		expect(remarks).toEqual([{ rule: "no-service", values: { row: 2 } }]);
		expect(left).toBe("\tlønn\n\tnavn");
	});

	test("rows beyond what is read are left", () => {
		const text = `${"Inntekt\tlønn\n".repeat(mostRows)}Restanser\nMva-register\talle`;
		const { services, remarks, left } = read(text);
		expect(services.map(({ id }) => id)).toEqual(["inntekt"]);
		expect(remarks.at(-1)).toEqual({ rule: "too-many-rows", values: { most: mostRows, left: 2 } });
		expect(left).toBe("Restanser\nMva-register\talle");
	});

	test.each(["", " \n\t\n", "Tjeneste\tOpplysningstyper"])("nothing of %j", (text) => {
		expect(read(text)).toEqual({ services: [], remarks: [], left: "" });
	});
});

/** Tables as they may come: bits that mean something to a reader of tables among any signs. */
const anyText = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				"\t",
				"\n",
				"\r\n",
				";",
				",",
				'"',
				'""',
				" ",
				"Inntekt",
				"lønn",
				"alle",
				"Tjeneste",
			),
			fc.string({ unit: "binary" }),
		),
		{ maxLength: 60 },
	)
	.map((bits) => bits.join(""));

test("any text is read, and something is left when something must be put right", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const { services, remarks, left } = read(text);
			for (const { id, dataCategories } of services) {
				expect(new Set(dataCategories).size, id).toBe(dataCategories.length);
			}
			const mistakes = /^(?:unknown|no-service|too-many)/;
			expect(left !== "").toBe(remarks.some(({ rule }) => mistakes.test(rule)));
			expect(() => read(left)).not.toThrow();
		}),
		{ numRuns: 2000 },
	);
});

test("a long text is read at once", () => {
	for (const text of [
		'"'.repeat(1_000_000),
		'"""\n'.repeat(200_000),
		"a,".repeat(500_000),
		"x\n".repeat(100_000),
		`Inntekt\t${"lønn,".repeat(200_000)}`,
		`Inntekt\t${".".repeat(1_000_000)}x`,
	]) {
		expect(() => read(text)).not.toThrow();
	}
}, 20_000);

/** Any services, each with some of its categories. */
const anyChoice = fc
	.shuffledSubarray([...offered])
	.chain((services) =>
		fc.tuple(
			...services.map(({ id, categories }) =>
				fc
					.subarray([...categories])
					.map((some) => ({ id, dataCategories: some.map((category) => category.id) })),
			),
		),
	);

test.each([0, 1])("what is written as a table comes back the same, by name %i", (which) => {
	const nameOf = (thing: { id: string; names: readonly string[] } | undefined) =>
		thing?.names[which] ?? thing?.names[0] ?? "";
	fc.assert(
		fc.property(anyChoice, fc.constantFrom("cells", ", ", "\n", "; "), (choice, between) => {
			const rows = choice.map(({ id, dataCategories }) => {
				const service = offered.find((one) => one.id === id);
				const names = dataCategories.map((category) =>
					nameOf(service?.categories.find((one) => one.id === category)),
				);
				return [nameOf(service), ...(between === "cells" ? names : [names.join(between)])];
			});
			const { services, left } = readTable(writeCells(rows), offered);
			expect(services).toEqual(choice);
			expect(left).toBe("");
		}),
	);
});
