import { describe, expect, test } from "vitest";
import { checkAllCases } from "../../../src/build/cases/check.ts";
import { parseTemplate } from "../../../src/build/parse-template.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import type { AuthorIssue } from "../../../src/core/issue.ts";
import { catalogue, provables, settingOf } from "./content.ts";

function check(blocks: string): AuthorIssue[] {
	const source = `---\nid: mal\ntitle: Mal\nedition: "0.1"\n---\n${blocks}`;
	const { template, issues } = parseTemplate(source, "mal.mdx");
	expect(issues).toEqual([]);
	return checkAllCases({ path: "mal.mdx", template }, consumerKind, catalogue);
}

const clause = (id: string, content = "Tekst.") =>
	`\n<Clause id="${id}" title="Tittel">\n\n${content}\n\n</Clause>\n`;
const when = (attributes: string, content: string, otherwise = "") =>
	`\n<When ${attributes}>\n${content}\n${otherwise && `<Otherwise>\n${otherwise}\n</Otherwise>\n`}\n</When>\n`;

const label = (field: string) => catalogue.questions[field]?.label;

describe("the real content", () => {
	test.each(provables.map((one) => [one.path, one] as const))("%s has nothing", (_, provable) => {
		const setting = settingOf(provable);
		const { kind, catalogue, language } = setting;
		expect(checkAllCases(provable, kind, catalogue, language)).toEqual([]);
	});
});

describe("a clause that no case can reach", () => {
	test("is reported where it stands", () => {
		const inner = when('field="inSegment" is="no"', clause("umulig"));
		const [issue, ...more] = check(when('field="inSegment" is="yes"', inner));
		expect(more).toEqual([]);
		expect(issue).toEqual({
			rule: "unreachable-clause",
			values: { id: "umulig" },
			place: { path: "mal.mdx", line: 11, column: 1 },
		});
	});

	test("is found through a fact, by what the fact reads", () => {
		const inner = when('field="processingBasis" is="consent"', clause("umulig"));
		expect(check(when('field="needsStatute"', inner))).toMatchObject([
			{ values: { id: "umulig" } },
		]);
		const possible = when('field="processingBasis" is="publicTask"', clause("mulig"));
		expect(check(when('field="needsStatute"', possible))).toEqual([]);
	});

	test("a clause for a row must be reached with a row", () => {
		const each = (content: string) =>
			`\n<Each of="processors" as="processor">\n${content}\n<None>\n\nIngen.\n\n</None>\n\n</Each>\n`;
		expect(check(each(clause("rad")))).toEqual([]);
		const inNone = `\n<Each of="processors" as="processor">\n\nA.\n\n<None>\n${when('field="usesProcessors"', clause("umulig"))}\n</None>\n\n</Each>\n`;
		expect(check(inNone)).toMatchObject([{ values: { id: "umulig" } }]);
	});
});

describe("a reference to a clause that may be left out", () => {
	test("is reported where it stands, with the answers in the words of the form", () => {
		const blocks = `${clause("a", 'Se <Ref to="b" />.')}${when('field="inSegment" is="yes"', clause("b"))}`;
		expect(check(blocks)).toEqual([
			{
				rule: "reference-may-dangle",
				values: { to: "b", when: `${label("inSegment")}: Nei` },
				place: { path: "mal.mdx", line: 9, column: 4 },
			},
		]);
	});

	test("is sound under the same condition, said in either way", () => {
		const target = when('field="inSegment" is="yes"', clause("b"));
		const guard = (attributes: string) => `<When ${attributes}>Se <Ref to="b" />.</When> Tekst.`;
		expect(check(clause("a", guard('field="inSegment" is="yes"')) + target)).toEqual([]);
		expect(check(clause("a", guard('field="inSegment" is="no" not')) + target)).toEqual([]);
		const otherwise =
			'<When field="inSegment" is="no">A.<Otherwise>Se <Ref to="b" />.</Otherwise></When>';
		expect(check(clause("a", otherwise) + target)).toEqual([]);
	});

	test("is sound under a stricter condition, and not under a laxer one", () => {
		const target = when('field="consumerType" is="municipality county"', clause("b"));
		const guard = (options: string) =>
			`<When field="consumerType" is="${options}">Se <Ref to="b" />.</When> Tekst.`;
		expect(check(clause("a", guard("municipality")) + target)).toEqual([]);
		expect(check(clause("a", guard("municipality stateBody")) + target)).toMatchObject([
			{ values: { to: "b", when: `${label("consumerType")}: Statlig organ` } },
		]);
	});

	test("is weighed over two questions together", () => {
		const target = when(
			'field="inSegment" is="yes"',
			when('field="durationKind" is="fixed"', clause("b")),
		);
		const guard = '<When field="inSegment" is="yes">Se <Ref to="b" />.</When> Tekst.';
		expect(check(clause("a", guard) + target)).toMatchObject([
			{
				values: {
					when: `${label("inSegment")}: Ja; ${label("durationKind")}: Til den blir sagt opp`,
				},
			},
		]);
	});

	test("to an appendix, from a note, a cell and an item, is found too", () => {
		const target = when(
			'field="inSegment" is="yes"',
			'\n<Appendix id="b" number="1" title="Bilag">\n\nTekst.\n\n</Appendix>\n',
		);
		const places = [
			'<Note>\n\nSe <Ref to="b" />.\n\n</Note>',
			'- a\n- se <Ref to="b" />',
			'<Table of="contacts" as="c" caption="C"><Column title="T"><Ref to="b" /></Column><None>\n\nIngen.\n\n</None></Table>',
			'**<Ref to="b" />**',
		];
		for (const place of places) {
			expect(check(clause("a", place) + target), place).toMatchObject([{ values: { to: "b" } }]);
		}
	});

	const rows = (content: string, none = "Ingen.") =>
		`\n<Each of="processors" as="p">\n\n${content}\n\n<None>\n\n${none}\n\n</None>\n\n</Each>\n`;

	test("into a repetition from outside may mean any row, and is reported", () => {
		const blocks = clause("a", 'Se <Ref to="rad" />.') + rows(clause("rad", "{p.name}."));
		const [issue] = check(blocks);
		expect(issue).toMatchObject({ rule: "reference-may-dangle", values: { to: "rad" } });
	});

	test("within a row means the row's own clause", () => {
		expect(check(rows(clause("rad", 'Dette er <Ref to="rad" />.')))).toEqual([]);
		expect(check(rows(clause("rad", "{p.name}.")) + rows('Se <Ref to="rad" />.'))).toEqual([]);
	});

	test("from what stands when there are no rows finds no row", () => {
		const blocks = rows(clause("rad", "{p.name}."), 'Se <Ref to="rad" />.');
		expect(check(blocks)).toMatchObject([
			{
				values: {
					to: "rad",
					when: `${label("processors")}: ${catalogue.questions.processors?.none}`,
				},
			},
		]);
	});

	test("to something that is nowhere is another rule's to report", () => {
		expect(check(clause("a", 'Se <Ref to="borte" />.'))).toEqual([]);
	});
});
