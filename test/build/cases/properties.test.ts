import { describe, expect, test } from "vitest";
import { examiner } from "../../../src/build/cases/examine.ts";
import { properties } from "../../../src/build/cases/properties/index.ts";
import type { DocumentRule } from "../../../src/build/cases/properties/property.ts";
import { type AssemblyInput, assemble } from "../../../src/core/assemble/assemble.ts";
import type { Draft } from "../../../src/core/document/draft.ts";
import type {
	Alternative,
	Appendix,
	Clause,
	Document,
	Flow,
	Paragraph,
	Phrasing,
} from "../../../src/core/document/nodes.ts";
import { viewOf } from "../../../src/core/facts/view.ts";
import { settingWith } from "./content.ts";
import { mutate } from "./mutants.ts";

const setting = settingWith(`
<Clause id="a" title="A">

Se <Ref to="b" />, {consumer.name}. Kontaktpersonene er:

<Each of="contacts" as="contact">

1. {contact.name}

<None>

1. ingen

</None>

</Each>

<Clause id="b" title="B">

Tekst.

</Clause>

</Clause>

<When field="inSegment" is="yes">

Tekst.

</When>

<Appendix id="c" number="1" title="C">

<Clause id="d" title="D">

Tekst.

</Clause>

</Appendix>
`);

const { template, kind, catalogue, language } = setting;
const input: AssemblyInput = {
	view: viewOf(kind, {} as never, catalogue, language),
	catalogue,
	language,
	today: "2026-11-23",
};
const draft = assemble(template, input);

function rulesBroken(changed: Draft): string[] {
	return [
		...new Set(properties.flatMap((property) => property(changed, input)).map(({ rule }) => rule)),
	];
}

/** The draft with its blocks changed. */
function withBlocks(change: (blocks: [Clause, Alternative, Appendix]) => readonly Flow[]): Draft {
	const blocks = structuredClone(draft.document.children) as [Clause, Alternative, Appendix];
	return { ...draft, document: { ...draft.document, children: change(blocks) } };
}

/** The draft with more blocks at the end. */
function withMore(...more: Flow[]): Draft {
	return withBlocks((blocks) => [...blocks, ...more]);
}

/** The draft with each clause within another, or within the appendix, changed. */
function withClauses(change: (clause: Clause) => Clause): Draft {
	const changed = (blocks: readonly Flow[]) =>
		blocks.map((one) => (one.type === "clause" ? change(one) : one));
	return withBlocks(([a, b, c]) => [
		{ ...a, children: changed(a.children) },
		b,
		{ ...c, children: changed(c.children) },
	]);
}

/** The draft with this mark on every item of its lettered list. */
function withMarkers(marker: string): Draft {
	return withBlocks(([a, ...others]) => {
		const children = a.children.map((one) =>
			one.type === "list"
				? { ...one, children: one.children.map((item) => ({ ...item, marker })) }
				: one,
		);
		return [{ ...a, children }, ...others];
	});
}

/** The draft with a paragraph of these words before the others. */
function withWords(...children: Phrasing[]): Draft {
	return withBlocks(([clause, ...others]) => [
		{ ...clause, children: [paragraph(...children), ...clause.children] },
		...others,
	]);
}

function withDocument(change: Partial<Document>): Draft {
	return { ...draft, document: { ...draft.document, ...change } };
}

const text = (value: string): Phrasing => ({ type: "text", value });
const paragraph = (...children: Phrasing[]): Paragraph => ({ type: "paragraph", children });
const blank = { type: "blank", path: "purpose", field: "purpose" } as const;
const row = {
	type: "tableRow",
	id: "r",
	children: [{ type: "tableCell", children: [text("T")] }],
} as const;
const table = { type: "table", caption: "T", columns: ["K"], children: [row] } as const;
const note: Flow = { type: "note", children: [paragraph(text("N"))] };
const reference = { type: "reference", kind: "clause", label: "punkt", number: "1.1" } as const;

test("a sound draft breaks no rule", () => {
	expect(rulesBroken(draft)).toEqual([]);
});

/** For each rule drafts that break it: a rule without one does not compile. */
const broken: Readonly<Record<DocumentRule, readonly Draft[]>> = {
	"dangling-reference": [
		withWords({ ...reference, to: "borte" }),
		withWords({ ...reference, to: "b", number: "" }),
	],
	"clause-number-gap": [
		withBlocks(([a, ...others]) => [{ ...a, number: "2" }, ...others]),
		withBlocks(([a, ...others]) => [{ ...a, depth: 2 }, ...others]),
		withClauses((clause) => (clause.id === "b" ? { ...clause, number: "1.2" } : clause)),
		withClauses((clause) => (clause.id === "d" ? { ...clause, number: "2" } : clause)),
	],
	"letter-gap": [withMarkers("b)"), withMarkers("–")],
	"id-twice": [withBlocks(([a, b, c]) => [a, b, { ...c, id: "a" }])],
	"appendix-number-twice": [
		withBlocks(([a, b, c]) => [a, b, c, { ...c, id: "e", children: [paragraph(text("T"))] }]),
	],
	"empty-list": [
		withMore({ type: "list", ordered: false, children: [] }),
		withMore({
			type: "list",
			ordered: false,
			children: [{ type: "listItem", marker: "–", children: [] }],
		}),
	],
	"empty-table": [withMore({ ...table, children: [] }), withMore({ ...table, columns: [] })],
	"empty-cell": [
		withMore({ ...table, children: [{ ...row, children: [{ type: "tableCell", children: [] }] }] }),
		withMore({ ...table, children: [{ ...row, children: [] }] }),
	],
	"empty-paragraph": [withWords(), withWords({ type: "strong", children: [] })],
	"empty-alternative": [
		withBlocks(([a, b, c]) => [a, { ...b, children: [note] }, c]),
		withBlocks(([a, b, c]) => [a, { ...b, children: [] }, c]),
	],
	"heading-without-text": [
		withBlocks(([a, b, c]) => [a, b, { ...c, children: [] }]),
		withBlocks(([a, b, c]) => [a, b, { ...c, title: [] }]),
		withClauses((clause) =>
			clause.id === "d"
				? { ...clause, children: [note, { type: "summary", label: "S", children: [text("S")] }] }
				: clause,
		),
	],
	"lead-in-without-list": [
		withMore(paragraph(text("Disse:"))),
		withMore(paragraph(text("Disse:")), paragraph(text("Ingen."))),
		withMore(paragraph(text("Disse:")), note),
	],
	"careless-sentence": [
		withWords(text("a  b")),
		withWords(text("a , b")),
		withWords(text("a."), text(".")),
		withWords(text(" a")),
		withWords({ type: "strong", children: [text("a ")] }, text(" b")),
	],
	"blank-without-words": [
		withWords({ ...blank, label: "", text: "[mangler: ]" }),
		withWords({ ...blank, label: "contacts.name", text: "[mangler: contacts.name]" }),
		withWords({ ...blank, label: "purpose", text: "[mangler: purpose]" }),
		withWords({ ...blank, label: "formål", text: "formål" }),
	],
	"condition-without-words": [
		withBlocks(([a, b, c]) => [a, { ...b, condition: "Dersom :" }, c]),
		withWords({ type: "inlineAlternative", condition: "dersom ", children: [text("a")] }),
	],
	"draft-mark-astray": [
		withDocument({ draftMark: "" }),
		withWords({ ...blank, label: "formål", text: "[mangler: formål]" }),
		withBlocks(() => [paragraph(text("Alt er besvart."))]),
	],
	"proposal-missing": [withDocument({ proposal: " " })],
};

describe("what breaks a rule is found", () => {
	const drafts = Object.entries(broken).flatMap(([rule, drafts]) =>
		drafts.map((one) => [rule, one] as const),
	);

	test.each(drafts)("%s (%#)", (rule, changed) => {
		expect(rulesBroken(changed)).toContain(rule);
	});

	test("an assembly that fails is told, not thrown", () => {
		expect(examiner(settingWith('Se <Ref to="borte" />.'))({})).toEqual([
			{ rule: "assembly-fails", at: "Reference to nothing: borte" },
		]);
	});

	test("a fact that does not give the same twice is found", () => {
		let count = 0;
		const fickle = {
			name: "fickle",
			reads: [],
			entry: { kind: "text" as const },
			value: () => {
				count += 1;
				return String(count);
			},
		};
		const shown = mutate(
			settingWith("Tekst {consumer.name}."),
			"value",
			() => true,
			(node) => ({ ...node, path: "fickle" }),
		);
		const fickleKind = { ...setting.kind, facts: [fickle] };
		expect(examiner({ ...shown, kind: fickleKind })({})).toContainEqual({
			rule: "not-deterministic",
			at: "mal",
		});
	});
});
