import { describe, expect, test } from "vitest";
import { readEmail } from "../../../../src/core/schema/readers/email.ts";

describe("an e-mail address", () => {
	test.each([
		["kari@kommune.no", "kari@kommune.no"],
		[" Kari.Nordmann@Kommune.NO ", "Kari.Nordmann@kommune.no"],
		["post+deling@etat.dep.no", "post+deling@etat.dep.no"],
		["o'brien@example.com", "o'brien@example.com"],
		["post@målselv.kommune.no", "post@målselv.kommune.no"],
	])("«%s» is %s", (typed, value) => {
		expect(readEmail(typed)).toEqual({ value, remarks: [] });
	});

	test("with a sign that nobody sees is taken without it, and says so", () => {
		const remarks = [{ rule: "characters-removed", values: { count: 1 } }];
		expect(readEmail("a\u200b@b.no")).toEqual({ value: "a@b.no", remarks });
	});

	test.each([
		["kari", "email-at-missing", {}],
		["kari nordmann", "email-at-missing", {}],
		["kari nordmann@kommune.no", "email-space", {}],
		["kari@kommune.no ola@kommune.no", "email-space", {}],
		["kari@@kommune.no", "email-several-at", {}],
		["@kommune.no", "email-name-missing", {}],
		["kari@", "email-domain-missing", {}],
		["kari@kommune", "email-domain-incomplete", { domain: "kommune" }],
		["kari@kommune.", "email-domain-incomplete", { domain: "kommune." }],
		["kari@.no", "email-domain-incomplete", { domain: ".no" }],
		["kari@kommune..no", "email-domain-incomplete", { domain: "kommune..no" }],
		["kari@-kommune.no", "email-domain-incomplete", { domain: "-kommune.no" }],
		["kari@kommune,no", "email-characters", { characters: [","] }],
		["<kari@kommune.no>", "email-characters", { characters: ["<", ">"] }],
		[`${"a".repeat(250)}@b.no`, "text-too-long", { max: 254, length: 255 }],
	])("«%s» breaks %s", (typed, rule, values) => {
		expect(readEmail(typed)).toEqual({ problem: { rule, values }, remarks: [] });
	});

	test("only white space is unanswered", () => {
		expect(readEmail("\n")).toEqual({ remarks: [] });
	});
});
