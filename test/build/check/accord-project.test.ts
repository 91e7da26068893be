import { describe, expect, test } from "vitest";
import { checkCase } from "./invalid-cases.ts";

/**
 * The five templates in `test/templates/bad` of accordproject/template-engine, each with a twin among our
 * invalid content. Formulas are code in braces; we have none, so the construct itself is refused.
 */
describe("twins of Accord Project's bad templates", () => {
	test.each([
		["formula-invalid", "not-a-path"],
		["formula-no-method", "not-a-path"],
		["formula-optional-noguard", "not-a-path"],
		["optional-noguard", "unguarded-optional"],
		["template-missing-field", "unknown-path"],
	])("%s", (name, rule) => {
		expect(checkCase(`accord-${name}`).issues.map(({ rule }) => rule)).toEqual([rule]);
	});
});
