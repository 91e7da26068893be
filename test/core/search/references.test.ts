import fc from "fast-check";
import { expect, test } from "vitest";
import { readReferences } from "../../../src/core/search/references.ts";

const provision = (number: string) => ({ kind: "provision", number });
const clause = (number: string) => ({ kind: "clause", number });
const appendix = (number: string) => ({ kind: "appendix", number });

test.each([
	["§ 3-3", [provision("3-3")], ""],
	["§3-7 b", [provision("3-7 b")], ""],
	["§\u00a037 A", [provision("37 a")], ""],
	["skatteforvaltningsloven 3-3", [provision("3-3")], "skatteforvaltningsloven"],
	["artikkel 28", [provision("28")], ""],
	["GDPR art. 33", [provision("33")], "GDPR"],
	["art 82", [provision("82")], ""],
	["punkt 4.2", [clause("4.2")], ""],
	["pkt. 7", [clause("7")], ""],
	["delingsvilkår 4.5", [clause("4.5")], "delingsvilkår"],
	["bilag 2", [appendix("bilag 2")], ""],
	["Bilag nr. 2, punkt 1", [appendix("bilag 2 punkt 1")], ""],
	["punkt 3 i bruksvilkår", [clause("3")], "i bruksvilkår"],
	["artikkel 28-avtale", [], "artikkel 28-avtale"],
	["innen 72 timer", [], "innen 72 timer"],
	["410", [], "410"],
	["taushetsplikt", [], "taushetsplikt"],
])("%s", (question, cited, rest) => {
	const read = readReferences(question);
	expect(read.cited).toEqual(cited);
	expect(read.rest.trim()).toBe(rest);
});

test("any question is read", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (question) => {
			expect(readReferences(question).rest.length).toBeLessThanOrEqual(question.length + 5);
		}),
	);
});
