import { describe, expect, test } from "vitest";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { plainText } from "../../../src/core/document/plain-text.ts";
import { readCase } from "../../../src/core/read/read-case.ts";
import { renderHtml } from "../../../src/core/render/html/index.ts";
import { readDate } from "../../../src/core/schema/readers/date.ts";
import { draftOfBody, nodesOf, rulesBrokenBy } from "./assembled.ts";
import { checkCase } from "./invalid-cases.ts";

/** The named cases of open-agreements/open-agreements that are about templates and filling them in. */
describe("twins of open-agreements' cases: what is refused", () => {
	const rulesOf = (name: string) =>
		checkCase(`open-agreements-${name}`).issues.map(({ rule }) => rule);

	test("declared but unused field fails validation", () => {
		expect(rulesOf("unused-field")).toEqual(["unused-question"]);
	});

	test("unmapped slot fails", () => {
		expect(rulesOf("unmapped-slot")).toEqual(["unasked-field"]);
	});

	test("multiselect used directly in IF rejected: an empty list is truthy elsewhere", () => {
		expect(rulesOf("multiselect-in-if")).toEqual(["path-is-no-condition", "path-is-no-condition"]);
	});

	test("unknown option rejected", () => {
		expect(rulesOf("unknown-option")).toEqual(["unknown-option"]);
	});

	test("confirm with omitted rejected: we have neither, and no two conditions in one", () => {
		expect(rulesOf("confirm-and-omitted")).toEqual([
			"unknown-attribute",
			"unknown-attribute",
			"answered-with-options",
		]);
	});

	test("unresolved reference rejected", () => {
		expect(rulesOf("unresolved-reference")).toEqual(["unknown-reference"]);
	});

	test("alias collision rejected", () => {
		expect(rulesOf("alias-collision")).toEqual(["duplicate-id"]);
	});

	test("their directives and placeholders are no constructs of ours", () => {
		expect(rulesBrokenBy("<!-- oa:clause id=venue when=court_venue -->")).toEqual([
			"stray-character",
		]);
		expect(rulesBrokenBy("Kjøperen er {{buyer_name}}.")).toEqual(["not-a-path"]);
		expect(rulesBrokenBy("{IF consumer.name}\n\nTekst.\n\n{END-IF}")).toEqual(["not-a-path"]);
	});

	test("unknown input key warns", () => {
		const answers = { purpose: "Redusert foreldrebetaling.", purpos: "Et annet." };
		const data = { schemaVersion: consumerKind.schemaVersion, kind: consumerKind.kind, answers };
		const { issues } = readCase(data, consumerKind, () => true);
		expect(issues).toEqual([
			{ rule: "unknown-field", values: { field: "purpos" }, path: "purpos" },
		]);
	});
});

describe("twins of open-agreements' cases: what a draft holds", () => {
	test("no unresolved placeholder, and all occurrences identical", () => {
		const draft = draftOfBody(
			'<Clause id="a" title="Om {consumer.name}">\n\n{consumer.name}, **{consumer.name}**<When field="inSegment" is="yes">, {consumer.name}</When>\n\n</Clause>',
			{ consumer: { name: "Fjordvik {kommune}" }, inSegment: "yes" },
		);
		expect(nodesOf(draft, "value").map(({ text }) => text)).toEqual(
			Array.from({ length: 4 }, () => "Fjordvik {kommune}"),
		);
		expect(draft.blanks).toEqual([]);
		expect(JSON.stringify(draft.document)).not.toMatch(/\{consumer|consumer\.name\}|undefined/);
	});

	test("when= without omitted= removes heading and body", () => {
		const body =
			'<Clause id="a" title="Først">\n\nA.\n\n</Clause>\n\n<When field="inSegment" is="yes">\n\n<Clause id="b" title="Segmentet">\n\nB.\n\n</Clause>\n\n</When>\n\n<Clause id="c" title="Sist">\n\nC, se <Ref to="a" />.\n\n</Clause>';
		const clauses = nodesOf(draftOfBody(body, { inSegment: "no" }), "clause");
		expect(clauses.map(({ number, title }) => [number, plainText(title)])).toEqual([
			["1", "Først"],
			["2", "Sist"],
		]);
	});

	test.each([1, 3, 7])("%i signers give exactly that many blocks", (count) => {
		const contacts = Array.from({ length: count }, (_, index) => ({
			id: String(index + 1),
			name: `Underskriver ${index + 1}`,
		}));
		const body =
			'<Each of="contacts" as="signer">\n\n<Signatures>\n\n<Signature party="For {signer.name}">\n\n<Row label="Dato" />\n\n</Signature>\n\n</Signatures>\n\n<None>\n\nIngen.\n\n</None>\n\n</Each>';
		const blocks = nodesOf(draftOfBody(body, { contacts }), "signature");
		expect(blocks.map(({ party }) => plainText(party))).toEqual(
			contacts.map(({ name }) => `For ${name}`),
		);
		expect(blocks.every(({ children }) => children.length === 1)).toBe(true);
	});

	test("ISO date rendered", () => {
		const draft = draftOfBody("Fra {startDate}.", { startDate: "2027-02-01" });
		expect(nodesOf(draft, "value")).toMatchObject([{ text: "1.\u00A0februar 2027" }]);
	});

	test("impossible date never reaches a draft, and leap years are counted without Date", () => {
		expect(readDate("2027-02-29").problem?.rule).toBe("date-nonexistent");
		expect(readDate("2028-02-29").value).toBe("2028-02-29");
		expect(readDate("2100-02-29").problem?.rule).toBe("date-nonexistent");
		expect(readDate("2000-02-29").value).toBe("2000-02-29");
	});

	test("multiline values become explicit breaks, where they stand", () => {
		const draft = draftOfBody("Formålet er {purpose}, og ikke noe annet.", {
			purpose: "Første linje.\nAndre linje.",
		});
		expect(nodesOf(draft, "value")).toMatchObject([{ text: "Første linje.\nAndre linje." }]);
		expect(renderHtml(draft.document, { titleLevel: 1 })).toMatch(
			/Første linje\.<br *\/?>Andre linje\.<\/bdi>, og ikke/,
		);
	});
});
