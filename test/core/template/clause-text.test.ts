import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clauseTexts, folded } from "../../../src/core/template/clause-text.ts";
import { mapTemplate } from "../../../src/core/template/map-template.ts";
import type { Template, TemplateNode } from "../../../src/core/template/nodes.ts";
import { declarationTemplate } from "../../helpers/drafts.ts";
import { templateOf } from "../assemble/draft-of.ts";

/** Letters with marks of their own, every kind of space, quote and hyphen, and signs that spaces go before. */
const signs = [..."aåÅéxø -\"'.,;:)", ..."\u0301\u030a\u00a0\u202f\u00ad\n\t", ..."«»“”„’‘‐‑–—−"];
const words = fc.string({ unit: fc.constantFrom(...signs), maxLength: 30 });

describe("folded words", () => {
	test("do not change when they are folded again", () => {
		fc.assert(
			fc.property(fc.oneof(words, fc.string({ unit: "grapheme" })), (text) => {
				expect(folded(folded(text))).toBe(folded(text));
			}),
		);
	});

	test("are the same however letters with marks are put together", () => {
		fc.assert(
			fc.property(words, (text) => {
				expect(folded(text.normalize("NFD"))).toBe(folded(text.normalize("NFC")));
			}),
		);
	});

	test.each([
		["quotes", "«Taushetsplikt» og ’slikt’", "“Taushetsplikt” og 'slikt'"],
		["hyphens", "e‑post – og − slikt", "e-post - og - slikt"],
		["spaces", " § 3-3\u00a0første\n\tledd ", "§ 3-3 første ledd"],
		["soft hyphens", "opplys\u00adninger", "opplysninger"],
		["spaces before a full stop", "slutt {ref} .", "slutt {ref}."],
		["marks on letters", "a\u030apen", "åpen"],
	])("see no difference in %s", (_, one, other) => {
		expect(one).not.toBe(other);
		expect(folded(one)).toBe(folded(other));
	});

	test.each([
		["a letter", "plikt", "pliktt"],
		["a capital letter", "Plikt", "plikt"],
		["a comma", "gi, ikke ta", "gi ikke ta"],
		["where a word ends", "en plikt", "enplikt"],
	])("see a difference in %s", (_, one, other) => {
		expect(folded(one)).not.toBe(folded(other));
	});
});

const source = `<Clause id="taushetsplikt" title="Taushetsplikt for {consumer.name}" concerns="public">

<Summary>Hold det **hemmelig**.</Summary>

<Duty by="consumer" when="straks">Konsumenten skal holde opplysningene [hemmelige](https://eksempel.example/a), se <Ref to="tjenester" />.</Duty>

1. Den <Term name="ansatt">ansatte</Term> skal tie.
2. Det gjelder <When field="inSegment" is="yes">hele segmentet<Otherwise>konsumenten alene</Otherwise></When>.

<When field="durationKind" is="fixed">

Plikten varer til {endDate}.

<Otherwise>

Plikten varer.

</Otherwise>

</When>

<Each of="contacts" as="contact">

Kontakt er {contact.name}<When field="contact.telephone" answered>, {contact.telephone}</When>.

<None>

Ingen kontakt.

</None>

</Each>

<Note>

Til den som skriver.

</Note>

<Clause id="taushetsplikt-ansatte" title="Ansatte">

Ansatte skal skrive under.

</Clause>

</Clause>

<When field="inSegment" is="no">

<Clause id="alene" title="Alene">

<Terms of="applicableTerms" />

<Signatures>

<Signature party="For {provider.name}">

<Row label="Dato">{startDate}</Row>

</Signature>

</Signatures>

</Clause>

</When>

<Appendix id="tjenester" number="1" title="Tjenester">

<Table of="declaredServices" as="service" caption="Tjenester">

<Column title="Tjeneste">{service.name}</Column>

<None>

Ingen tjenester.

</None>

</Table>

</Appendix>`;

/** The words of each clause by its id. */
function textsOf(template: Template): Readonly<Record<string, string>> {
	return Object.fromEntries(clauseTexts(template).map(({ id, text }) => [id, text]));
}

function changed(from: string, to: string): Template {
	expect(source).toContain(from);
	return templateOf(source.replaceAll(from, to));
}

describe("the words of each clause", () => {
	const before = textsOf(templateOf(source));

	test("stand in order, the clauses within a clause after it", () => {
		expect(Object.keys(before)).toEqual([
			"taushetsplikt",
			"taushetsplikt-ansatte",
			"alene",
			"tjenester",
		]);
	});

	test("are the title, the blocks, the answers and the conditions, each on its line", () => {
		expect(before.taushetsplikt).toBe(
			[
				"Taushetsplikt for {consumer.name}",
				"Konsumenten skal holde opplysningene hemmelige, se {ref}.",
				"Den ansatte skal tie.",
				"Det gjelder {when inSegment yes}hele segmentet{otherwise}konsumenten alene{/}.",
				"{when durationKind fixed}",
				"Plikten varer til {endDate}.",
				"{otherwise}",
				"Plikten varer.",
				"{/}",
				"{each contacts}",
				"Kontakt er {contact.name}{when answered contact.telephone}, {contact.telephone}{otherwise}{/}.",
				"{none}",
				"Ingen kontakt.",
				"{/}",
			].join("\n"),
		);
	});

	test.each([
		["a word", "taushetsplikt", "opplysningene", "opplysningen"],
		["a word of the title", "taushetsplikt", "Taushetsplikt for", "Plikter for"],
		["an answer in the title", "taushetsplikt", "{consumer.name}", "{provider.name}"],
		["an answer", "taushetsplikt", "{endDate}", "{startDate}"],
		["a word in a list", "taushetsplikt", "tie", "tale"],
		["a word that the glossary explains", "taushetsplikt", "ansatte<", "ansatt<"],
		["the option of a condition", "taushetsplikt", 'is="fixed"', 'is="ongoing"'],
		["which way a condition turns", "taushetsplikt", 'is="fixed"', 'is="fixed" not'],
		["a condition within a sentence", "taushetsplikt", 'is="yes"', 'is="no"'],
		["what stands otherwise", "taushetsplikt", "konsumenten alene", "konsumenten"],
		["the list that is repeated", "taushetsplikt", 'of="contacts"', 'of="processors"'],
		["what stands for an empty list", "taushetsplikt", "Ingen kontakt.", "Ingen."],
		["a clause within", "taushetsplikt-ansatte", "skrive under", "signere"],
		[
			"the condition around a clause",
			"alene",
			'<When field="inSegment" is="no">',
			'<When field="inSegment" is="yes">',
		],
		["the terms", "alene", 'of="applicableTerms"', 'of="applicableTermsOther"'],
		["a party", "alene", "For {provider.name}", "Fra {provider.name}"],
		["a row to sign", "alene", 'label="Dato"', 'label="Sted"'],
		["the rows of a table", "tjenester", 'of="declaredServices"', 'of="services"'],
		["the title of a column", "tjenester", 'title="Tjeneste"', 'title="Navn"'],
		["a cell", "tjenester", "{service.name}", "{service.dataCategories}"],
	])("change with %s, in that clause alone", (_, id, from, to) => {
		const after = textsOf(changed(from, to));
		expect(after[id]).not.toBe(before[id]);
		expect({ ...after, [id]: "" }).toEqual({ ...before, [id]: "" });
	});

	test.each([
		["the summary", "Hold det **hemmelig**.", "Ti stille."],
		["the guidance", "Til den som skriver.", "Les dette."],
		["whom a sentence binds, and when", 'by="consumer" when="straks"', 'by="provider"'],
		["whom a clause concerns", ' concerns="public"', ""],
		["what a reference points to", '<Ref to="tjenester" />', '<Ref to="alene" />'],
		["the name of a word", 'name="ansatt"', 'name="medarbeider"'],
		["the number of an appendix", 'number="1"', 'number="2"'],
		["bold type", "Den <Term", "*Den* <Term"],
	])("do not change with %s", (_, from, to) => {
		expect(textsOf(changed(from, to))).toEqual(before);
	});
});

describe("a clause that is moved, renumbered or named anew", () => {
	const { children, ...rest } = templateOf(
		'<Clause id="a" title="A">\n\nEn, se <Ref to="b" />.\n\n</Clause>\n\n<Clause id="b" title="B">\n\nTo.\n\n</Clause>',
	);

	test("keeps its words", () => {
		const moved = [...clauseTexts({ ...rest, children: [...children].reverse() })].reverse();
		expect(moved).toEqual(clauseTexts({ ...rest, children }));
		const named = templateOf('<Clause id="c" title="A">\n\nEn, se <Ref to="c" />.\n\n</Clause>');
		expect(clauseTexts(named)[0]?.text).toBe(clauseTexts({ ...rest, children })[0]?.text);
	});
});

describe("in the declaration of the project", () => {
	const template = declarationTemplate();
	const texts: TemplateNode[] = [];
	mapTemplate(template, (node) => {
		if (node.type === "text" && /\p{L}/u.test(node.value)) texts.push(node);
		return node;
	});
	const before = clauseTexts(template);

	test("a letter more in any text changes one clause at most, and a clause unless it is beside the text", () => {
		const beside = new Set<TemplateNode>();
		mapTemplate(template, (node) => {
			if (node.type !== "summary" && node.type !== "note") return node;
			for (const text of textsIn(node)) beside.add(text);
			return node;
		});
		fc.assert(
			fc.property(fc.nat({ max: texts.length - 1 }), (index) => {
				const target = placeOf(texts[index]);
				const after = clauseTexts(
					mapTemplate(template, (node) =>
						node.type === "text" && placeOf(node) === target
							? { ...node, value: node.value.replace(/\p{L}/u, "$&x") }
							: node,
					),
				);
				const differing = after.filter(({ text }, position) => text !== before[position]?.text);
				const isBeside = [...beside].some((node) => placeOf(node) === target);
				expect(differing).toHaveLength(isBeside ? 0 : 1);
			}),
		);
	});
});

function placeOf(node: TemplateNode | undefined): string {
	return `${node?.place?.line}:${node?.place?.column} ${node?.type === "text" ? node.value : ""}`;
}

function textsIn(node: TemplateNode): TemplateNode[] {
	if (node.type === "text") return [node];
	return "children" in node ? node.children.flatMap(textsIn) : [];
}
