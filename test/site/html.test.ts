import { HtmlValidate } from "html-validate/node";
import { expect, test } from "vitest";
import { siteFolder } from "../../src/build/build-site.ts";
import { pageFiles } from "./pages.ts";

const validator = new HtmlValidate({
	root: true,
	extends: ["html-validate:recommended"],
	rules: {
		"no-missing-references": "error",
		// The standard allows every sign but white space; a dot is in the name of most fields.
		"valid-id": ["error", { relaxed: true }],
		// Safari tells of no list where the marks are taken away, unless it is said.
		"no-redundant-role": "off",
		// No button of the form may send it: Enter would put what is typed into the address.
		"wcag/h32": "off",
		// An aside within a section is a landmark only when it has a name (HTML-AAM); the rule counts them all.
		"unique-landmark": "off",
		// Boxes to tick share the name of their question, as radio buttons do.
		"form-dup-name": ["error", { shared: ["radio", "checkbox"] }],
		// A box that scrolls is a region by its role, and no section of the text.
		"prefer-native-element": ["error", { exclude: ["region"] }],
		// A clause's heading is in the title of its page, however long it is.
		"long-title": "off",
		// The policy lets in the site's own files, which need no nonce.
		"require-csp-nonce": "off",
	},
});

test.each(pageFiles)("%s is HTML that holds", async (file) => {
	const report = await validator.validateFile(`${siteFolder}/${file}`);
	const messages = report.results.flatMap(({ messages }) => messages);
	const lines = messages.map(
		({ line, column, ruleId, message, selector }) =>
			`${line}:${column} ${ruleId}: ${message} (${selector ?? ""})`,
	);
	expect([...new Set(lines)]).toEqual([]);
});

test("what does not hold is found", async () => {
	const { results } = await validator.validateString(
		'<!doctype html><html lang="nb"><head><title>T</title></head><body><p style="color: red">x</p><p id="a b" aria-describedby="ingen">y</p><img src="x"></body></html>',
	);
	const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
	for (const rule of ["no-inline-style", "valid-id", "no-missing-references", "wcag/h37"]) {
		expect(rules).toContain(rule);
	}
});
