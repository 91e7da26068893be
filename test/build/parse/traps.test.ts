import { describe, expect, test } from "vitest";
import { issuesOf, outlineOf } from "./outline.ts";

describe("what is alone on its line, which MDX takes out of its sentence", () => {
	test.each([
		['Se\n<Ref to="a" />\nom mer.', '<paragraph>Se <reference to="a"/> om mer.</paragraph>'],
		["Formålet er:\n{purpose}", '<paragraph>Formålet er: <value path="purpose"/></paragraph>'],
		[
			"{purpose}\n{startDate}",
			'<paragraph><value path="purpose"/> <value path="startDate"/></paragraph>',
		],
		[
			'Først.\n<Duty by="consumer">\nKonsumenten skal.\n</Duty>\nSist.',
			'<paragraph>Først. <duty by="consumer">Konsumenten skal.</duty> Sist.</paragraph>',
		],
		[
			'- Se\n  <Ref to="a" />\n  om mer.',
			'<list ordered=false><listItem><paragraph>Se <reference to="a"/> om mer.</paragraph></listItem></list>',
		],
	])("%s", (body, expected) => {
		expect(outlineOf(body)).toBe(expected);
	});

	test.each([
		['<Ref to="a" />', '<paragraph><reference to="a"/></paragraph>'],
		['<Term name="a">b</Term>', '<paragraph><term name="a">b</term></paragraph>'],
		["{purpose}", '<paragraph><value path="purpose"/></paragraph>'],
		["{ purpose }", '<paragraph><value path="purpose"/></paragraph>'],
	])("%s, alone in its paragraph", (body, expected) => {
		expect(outlineOf(body)).toBe(expected);
	});

	test("a blank line parts two paragraphs all the same", () => {
		expect(outlineOf("Formålet er:\n\n{purpose}")).toBe(
			'<paragraph>Formålet er:</paragraph><paragraph><value path="purpose"/></paragraph>',
		);
	});
});

describe("a paragraph that holds only a When", () => {
	const when = '<when condition={"path":"a","is":["b"]}>';

	test.each([
		['<When field="a" is="b">Tekst.</When>', `${when}<paragraph>Tekst.</paragraph></when>`],
		['<When field="a" is="b">\nTekst.\n</When>', `${when}<paragraph>Tekst.</paragraph></when>`],
		[
			'<When field="a" is="b">Ja.<Otherwise>Nei.</Otherwise></When>',
			`${when}<paragraph>Ja.</paragraph>(otherwise: <paragraph>Nei.</paragraph>)</when>`,
		],
		[
			'- <When field="a" is="b">Tekst.</When>\n- To',
			`<list ordered=false><listItem>${when}<paragraph>Tekst.</paragraph></when></listItem><listItem><paragraph>To</paragraph></listItem></list>`,
		],
	])("%s", (body, expected) => {
		expect(outlineOf(body)).toBe(expected);
	});

	test("two of them in a paragraph are parts of a sentence", () => {
		const inline = '<inlineWhen condition={"path":"a","is":["b"]}>';
		expect(outlineOf('<When field="a" is="b">En.</When> <When field="a" is="b">To.</When>')).toBe(
			`<paragraph>${inline}En.</inlineWhen> ${inline}To.</inlineWhen></paragraph>`,
		);
	});
});

test.each([
	'- en\n\n<When field="a" is="b">\n\n- to\n\n</When>\n\n- tre',
	'- en\n<When field="a" is="b">\n- to\n</When>\n- tre',
])("a When between list items parts the list, which assembly joins: %s", (body) => {
	const item = (text: string) =>
		`<list ordered=false><listItem><paragraph>${text}</paragraph></listItem></list>`;
	expect(outlineOf(body)).toBe(
		`${item("en")}<when condition={"path":"a","is":["b"]}>${item("to")}</when>${item("tre")}`,
	);
});

test.each([
	'<Table of="a" as="b" caption="c"><Column title="A">{b.x}</Column><Column title="B">{b.y}</Column></Table>',
	'<Table of="a" as="b" caption="c">\n<Column title="A">{b.x}</Column>\n<Column title="B">{b.y}</Column>\n</Table>',
	'<Table of="a" as="b" caption="c">\n\n<Column title="A">{b.x}</Column> <Column title="B">\n{b.y}\n</Column>\n\n</Table>',
	'<Table of="a" as="b" caption="c">\n\n<Column title="A">\n\n{b.x}\n\n</Column>\n\n{/* Ett til: */}\n\n<Column title="B">{b.y}</Column>\n\n</Table>',
])("columns on one line or on many are columns: %s", (body) => {
	expect(outlineOf(body)).toBe(
		'<table of="a" as="b" caption="c">(columns: <column title="A"><value path="b.x"/></column><column title="B"><value path="b.y"/></column>)</table>',
	);
});

test.each([
	["Tekst {/* merknad */}her.", "<paragraph>Tekst her.</paragraph>"],
	["{/* en\nmerknad */}\n\nTekst.", "<paragraph>Tekst.</paragraph>"],
	["<Summary>\n\n{/* merknad */}\n\nTekst.\n\n</Summary>", "<summary>Tekst.</summary>"],
	["Tekst.\n\n{/* {purpose} <b> */}", "<paragraph>Tekst.</paragraph>"],
])("remarks are left out: %s", (body, expected) => {
	expect(outlineOf(body)).toBe(expected);
});

test.each([
	["Først\n  og *så\nsist*.", "<paragraph>Først og <emphasis>så sist</emphasis>.</paragraph>"],
	["a \\{b\\} \\< c < d", "<paragraph>a {b} < c < d</paragraph>"],
	["2 < 3 og 3 > 2", "<paragraph>2 < 3 og 3 > 2</paragraph>"],
	["    Innrykk er ikke kode.", "<paragraph>Innrykk er ikke kode.</paragraph>"],
])("text is text: %s", (body, expected) => {
	expect(outlineOf(body)).toBe(expected);
});

describe("what would otherwise be lost without a word", () => {
	test.each([
		['<Ref to="a">tekst</Ref>', "unexpected-content"],
		['<Terms of="a">tekst</Terms>', "unexpected-content"],
		['<When field="a">b<Otherwise>c</Otherwise>d</When>', "branch-not-last"],
		['<Clause id="a" id="b" title="A">c</Clause>', "repeated-attribute"],
		["<Clause {...a}>b</Clause>", "not-a-path"],
		['<Clause id="a" title="A {b">c</Clause>', "unclosed-braces"],
		['<Clause id="a" title="A" constructor="b">c</Clause>', "unknown-attribute"],
		['<When field="a">b<Otherwise not>c</Otherwise></When>', "unknown-attribute"],
		['Tekst <When field="a">b<Otherwise not>c</Otherwise></When>.', "unknown-attribute"],
		["| a | b |\n|---|---|\n| 1 | 2 |", "unsupported-markdown"],
	])("%s", (body, rule) => {
		expect(issuesOf(body)).toEqual([expect.stringContaining(` ${rule} `)]);
	});

	test("what stands in an unknown component is read for its own mistakes", () => {
		expect(issuesOf("Tekst <b>{1 + 2}</b>\n\n<Klause>\n\n{3 + 4}\n\n</Klause>")).toEqual([
			expect.stringContaining("unknown-component"),
			expect.stringContaining("1:10 not-a-path"),
			expect.stringContaining("unknown-component"),
			expect.stringContaining("5:1 not-a-path"),
		]);
	});
});
