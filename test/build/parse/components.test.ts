import { expect, test } from "vitest";
import { componentNames } from "../../../src/build/parse/components.ts";
import { outlineOf } from "./outline.ts";

/** Each component as an author writes it, and the node that it becomes. */
const components: Readonly<Record<string, readonly [source: string, outline: string]>> = {
	Clause: [
		'<Clause id="parter" title="Partene er {consumer.name}" concerns="public systemVendor">\n\nTekst.\n\n</Clause>',
		'<clause id="parter" concerns=["public","systemVendor"]>(title: Partene er <value path="consumer.name"/>)<paragraph>Tekst.</paragraph></clause>',
	],
	When: [
		'<When field="inSegment" is="yes no" not>\n\nTekst.\n\n</When>',
		'<when condition={"path":"inSegment","is":["yes","no"],"negated":true}><paragraph>Tekst.</paragraph></when>',
	],
	Otherwise: [
		'<When field="a.b" answered>\n\nJa.\n\n<Otherwise>\n\nNei.\n\n</Otherwise>\n\n</When>',
		'<when condition={"path":"a.b","answered":true}><paragraph>Ja.</paragraph>(otherwise: <paragraph>Nei.</paragraph>)</when>',
	],
	Each: [
		'<Each of="contacts" as="contact">\n\n{contact.name}\n\n</Each>',
		'<each of="contacts" as="contact"><paragraph><value path="contact.name"/></paragraph></each>',
	],
	None: [
		'<Each of="contacts" as="contact">\n\nEn.\n\n<None>\n\nIngen.\n\n</None>\n\n</Each>',
		'<each of="contacts" as="contact"><paragraph>En.</paragraph>(none: <paragraph>Ingen.</paragraph>)</each>',
	],
	Table: [
		'<Table of="a" as="b" caption="Alle">\n\n<Column title="Navn">{b.c}</Column>\n\n<None>\n\nIngen.\n\n</None>\n\n</Table>',
		'<table of="a" as="b" caption="Alle">(columns: <column title="Navn"><value path="b.c"/></column>)(none: <paragraph>Ingen.</paragraph>)</table>',
	],
	Column: [
		'<Table of="a" as="b" caption="Alle">\n\n<Column title="Navn">{b.c}, **{b.d}**</Column>\n\n</Table>',
		'<table of="a" as="b" caption="Alle">(columns: <column title="Navn"><value path="b.c"/>, <strong><value path="b.d"/></strong></column>)</table>',
	],
	Appendix: [
		'<Appendix id="bilag" number="12" title="Tjenester">\n\nTekst.\n\n</Appendix>',
		'<appendix id="bilag" number=12>(title: Tjenester)<paragraph>Tekst.</paragraph></appendix>',
	],
	Signatures: [
		'<Signatures>\n\n<Signature party="For {provider.name}">\n\n<Row label="Dato" />\n\n</Signature>\n\n</Signatures>',
		'<signatures><signature>(party: For <value path="provider.name"/>)<signatureRow label="Dato"/></signature></signatures>',
	],
	Signature: [
		'<Signatures><Signature party="Den ene"><Row label="Navn" /></Signature><Signature party="Den andre"><Row label="Navn" /></Signature></Signatures>',
		'<signatures><signature>(party: Den ene)<signatureRow label="Navn"/></signature><signature>(party: Den andre)<signatureRow label="Navn"/></signature></signatures>',
	],
	Row: [
		'<Signatures><Signature party="Den ene"><Row label="Navn">{signatory.name}</Row></Signature></Signatures>',
		'<signatures><signature>(party: Den ene)<signatureRow label="Navn"><value path="signatory.name"/></signatureRow></signature></signatures>',
	],
	Terms: ['<Terms of="applicableTerms" />', '<terms of="applicableTerms"/>'],
	Precedence: ["<Precedence />", "<precedence/>"],
	Summary: [
		"<Summary>Kort *sagt*.</Summary>",
		"<summary>Kort <emphasis>sagt</emphasis>.</summary>",
	],
	Note: [
		"<Note>\n\nTekst.\n\n- ett\n- to\n\n</Note>",
		"<note><paragraph>Tekst.</paragraph><list ordered=false><listItem><paragraph>ett</paragraph></listItem><listItem><paragraph>to</paragraph></listItem></list></note>",
	],
	Ref: ['Se <Ref to="parter" />.', '<paragraph>Se <reference to="parter"/>.</paragraph>'],
	Term: [
		'<Term name="konsument">Konsumenten</Term> er part.',
		'<paragraph><term name="konsument">Konsumenten</term> er part.</paragraph>',
	],
	Limit: [
		'Meld fra <Limit name="uten-ugrunnet-opphold" />.',
		'<paragraph>Meld fra <limit name="uten-ugrunnet-opphold" words=""/>.</paragraph>',
	],
	Duty: [
		'<Duty by="consumer" when="straks">Konsumenten skal slette {purpose}.</Duty> Ferdig.',
		'<paragraph><duty by="consumer" when="straks">Konsumenten skal slette <value path="purpose"/>.</duty> Ferdig.</paragraph>',
	],
};

test.each(componentNames)("%s", (name) => {
	const [source, expected] = components[name] ?? ["", "no example"];
	expect(source).toContain(`<${name}`);
	expect(outlineOf(source)).toBe(expected);
});

test("a condition within a sentence", () => {
	expect(
		outlineOf(
			'Meld fra til <When field="a" is="b">den ene<Otherwise>den andre</Otherwise></When>.',
		),
	).toBe(
		'<paragraph>Meld fra til <inlineWhen condition={"path":"a","is":["b"]}>den ene(otherwise: den andre)</inlineWhen>.</paragraph>',
	);
});

test("lists, links and emphasis", () => {
	expect(outlineOf("1. en **to**\n2. [tre](https://a.example) *fire*\n   - fem")).toBe(
		'<list ordered=true><listItem><paragraph>en <strong>to</strong></paragraph></listItem><listItem><paragraph><link url="https://a.example">tre</link> <emphasis>fire</emphasis></paragraph><list ordered=false><listItem><paragraph>fem</paragraph></listItem></list></listItem></list>',
	);
});
