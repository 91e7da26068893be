import { describe, expect, test } from "vitest";
import { checkAllCases } from "../../../src/build/cases/check.ts";
import { proveAllCases } from "../../../src/build/cases/prove.ts";
import type { Setting } from "../../../src/build/cases/setting.ts";
import { declaration, settingWith, thinned } from "./content.ts";
import { blocks, holdsClause, mutate, refersTo, words } from "./mutants.ts";

/** What the proof finds: the rule, and where. */
function proven(setting: Setting): string[] {
	return proveAllCases(setting).violations.map(({ rule, at }) => `${rule} ${at}`);
}

/** The same without whole documents, which take longest. */
function provenOfParts(setting: Setting): string[] {
	return proveAllCases(setting, "parts").violations.map(({ rule, at }) => `${rule} ${at}`);
}

/** What the check of templates finds: the rule, and its values. */
function checked({ template, kind, catalogue }: Setting): string[] {
	return checkAllCases({ path: "mal.mdx", template }, kind, catalogue).map(
		({ rule, values }) => `${rule} ${Object.values(values).join(" | ")}`,
	);
}

/** A declaration in small, sound in every case, where a mutant is cheap to prove. */
const sound = settingWith(`
<Clause id="kontakt" title="Kontakt">

Kontaktpersonene er:

<Each of="contacts" as="contact">

- {contact.name}

<None>

- ingen

</None>

</Each>

Se <When field="inSegment" is="yes"><Ref to="segment" /><Otherwise><Ref to="direkte" /></Otherwise></When>.

</Clause>

<When field="inSegment" is="yes">

<Clause id="segment" title="Segment">

Konsumenten er del av et segment.

</Clause>

<Otherwise>

<Clause id="direkte" title="Direkte kontakt">

Konsumenten er ikke del av et segment.

</Clause>

</Otherwise>

</When>

<Clause id="databehandlere" title="Databehandlere">

<Each of="processors" as="processor">

<Clause id="databehandler" title="{processor.name}">

{processor.name} er databehandler.

</Clause>

<None>

Ingen.

</None>

</Each>

</Clause>

<Clause id="varighet" title="Varighet">

<When field="durationKind" is="fixed">

Til en bestemt dato.

<Otherwise>

Til oppsigelse.

</Otherwise>

</When>

</Clause>
`);

test("the small template is sound", () => {
	expect(proven(sound)).toEqual([]);
	expect(checked(sound)).toEqual([]);
});

describe("each mutant of the small template turns red", { timeout: 60_000 }, () => {
	test("a guard round a reference is dropped", () => {
		const mutant = mutate(
			sound,
			"inlineWhen",
			(node) => refersTo(node, "segment"),
			({ children }) => children,
		);
		expect(proven(mutant)).toEqual([
			"reference-may-dangle segment",
			"assembly-fails Reference to nothing: segment",
		]);
		expect(checked(mutant)).toEqual([
			"reference-may-dangle segment | Er dere del av et segment?: Nei",
		]);
	});

	test("what a reference points to comes under a condition", () => {
		const mutant = mutate(
			sound,
			"clause",
			({ id }) => id === "direkte",
			(node) => ({
				type: "when",
				condition: { path: "consumerType", is: ["other"] },
				children: [node],
				otherwise: [],
			}),
		);
		expect(checked(mutant)).toEqual([
			"reference-may-dangle direkte | Hva slags virksomhet er dere?: Kommune; Er dere del av et segment?: Nei",
		]);
	});

	test("the words of a None are emptied", () => {
		const mutant = mutate(
			sound,
			"each",
			({ of }) => of === "processors",
			(node) => ({ ...node, none: blocks("<When field='inSegment' is='yes'>Ingen.</When>") }),
		);
		expect(proven(mutant)).toEqual([
			"heading-without-text databehandlere",
			"list-without-none processors",
		]);
	});

	test("a None is removed", () => {
		const mutant = mutate(
			sound,
			"each",
			({ of }) => of === "contacts",
			(node) => ({ ...node, none: [] }),
		);
		expect(proven(mutant)).toEqual(["lead-in-without-list kontakt", "list-without-none contacts"]);
	});

	test("an Otherwise that a reference needs is removed", () => {
		const mutant = mutate(
			sound,
			"when",
			(node) => holdsClause(node.otherwise, "direkte"),
			(node) => ({ ...node, otherwise: [] }),
		);
		expect(proven(mutant)).toEqual(["assembly-fails Reference to nothing: direkte"]);
	});

	test("a condition is made impossible", () => {
		const mutant = mutate(
			sound,
			"clause",
			({ id }) => id === "segment",
			(node) => ({
				type: "when",
				condition: { path: "inSegment", is: ["no"] },
				children: [node],
				otherwise: [],
			}),
		);
		expect(checked(mutant)).toContain("unreachable-clause segment");
	});

	test("a condition within a sentence is made impossible", () => {
		const mutant = mutate(
			sound,
			"inlineWhen",
			(node) => refersTo(node.otherwise, "direkte"),
			(node) => ({
				...node,
				children: words("<When field='inSegment' is='no'>ingen</When> <Ref to='segment' />"),
			}),
		);
		expect(proven(mutant)).toEqual(["unreachable-branch inSegment children"]);
	});

	test("the text of a clause is emptied under one answer", () => {
		const mutant = mutate(
			sound,
			"when",
			({ condition }) => condition.path === "durationKind",
			(node) => ({ ...node, otherwise: blocks("<Note>Ingen tekst.</Note>") }),
		);
		expect(proven(mutant)).toEqual(["heading-without-text varighet"]);
	});

	test("a clause of a row is referred to from outside", () => {
		const mutant = mutate(
			sound,
			"reference",
			({ to }) => to === "segment",
			(node) => ({ ...node, to: "databehandler" }),
		);
		expect(checked(mutant)).toEqual([
			expect.stringMatching(/^reference-may-dangle databehandler \| .*: Nei, vi bruker ingen/),
		]);
	});

	test("words that are asked for go missing", () => {
		const { inSegment: _, ...questions } = sound.catalogue.questions;
		const mutant = { ...sound, catalogue: { ...sound.catalogue, questions } };
		expect(proven(mutant)).toEqual([
			expect.stringMatching(/^careless-sentence kontakt/),
			"condition-without-words inSegment",
			"blank-without-words inSegment",
			"condition-without-words ",
		]);
	});

	test("a comma is left where a condition took the words", () => {
		const mutant = mutate(
			sound,
			"inlineWhen",
			(node) => refersTo(node, "segment"),
			(node) => [
				{ type: "text", value: "a, " },
				{ ...node, children: [] },
				{ type: "text", value: ", b" },
			],
		);
		expect(proven(mutant)).toEqual([expect.stringMatching(/^careless-sentence kontakt/)]);
	});
});

describe("each mutant of the consumer declaration turns red", { timeout: 60_000 }, () => {
	const real = thinned(declaration());

	test("a guard round a reference is dropped", () => {
		const mutant = mutate(
			real,
			"inlineWhen",
			(node) => refersTo(node.children, "segment"),
			({ children }) => children,
		);
		expect(checked(mutant)).toContain(
			"reference-may-dangle segment | Er dere del av et segment?: Nei",
		);
		expect(provenOfParts(mutant)).toContain("assembly-fails Reference to nothing: segment");
	});

	test("the words of a None are emptied", () => {
		const mutant = mutate(
			real,
			"table",
			({ of }) => of === "declaredServices",
			(node) => ({ ...node, none: blocks("<Note>Ingen tekst.</Note>") }),
		);
		expect(provenOfParts(mutant)).toContain("list-without-none declaredServices");
	});

	test("a None is removed", () => {
		const mutant = mutate(
			real,
			"each",
			({ of }) => of === "processors",
			(node) => ({ ...node, none: [] }),
		);
		expect(provenOfParts(mutant)).toContain("list-without-none processors");
	});

	test("an Otherwise that a reference needs is removed", () => {
		const isMarked = (node: unknown) => holdsClause(node, "direkte-kontakt");
		const referring = mutate(
			real,
			"inlineWhen",
			(node) => refersTo(node.children, "segment") && node.otherwise.length > 0,
			(node) => ({ ...node, otherwise: words("tilbyderen (<Ref to='direkte-kontakt' />)") }),
		);
		expect(checked(referring)).toEqual(checked(real));
		const mutant = mutate(
			referring,
			"when",
			(node) => isMarked(node.otherwise),
			(node) => ({ ...node, otherwise: [] }),
		);
		expect(provenOfParts(mutant)).toContain("assembly-fails Reference to nothing: direkte-kontakt");
	});

	test("a condition is made impossible", () => {
		const mutant = mutate(
			real,
			"clause",
			({ id }) => id === "segment",
			(node) => ({
				type: "when",
				condition: { path: "inSegment", is: ["no"] },
				children: [node],
				otherwise: [],
			}),
		);
		expect(checked(mutant)).toContain("unreachable-clause segment");
	});

	test("the text of a clause is emptied under one answer", () => {
		const mutant = mutate(
			real,
			"when",
			({ condition, otherwise }) => condition.path === "durationKind" && otherwise.length > 0,
			(node) => ({ ...node, otherwise: [] }),
		);
		expect(provenOfParts(mutant)).toContain("heading-without-text hvor-lenge");
	});

	test("a list comes under a condition, and its lead-in does not", () => {
		const mutant = mutate(
			real,
			"list",
			({ ordered }) => ordered,
			(node) => ({
				type: "when",
				condition: { path: "inSegment", is: ["yes"] },
				children: [node],
				otherwise: [],
			}),
		);
		expect(provenOfParts(mutant)).toContain("lead-in-without-list endringer");
	});
});
