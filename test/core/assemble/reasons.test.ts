import { describe, expect, test } from "vitest";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { draftOf } from "./draft-of.ts";

const clause = (id: string, content = "Tekst.") =>
	`<Clause id="${id}" title="${id}">\n\n${content}\n\n</Clause>\n\n`;
const when = (attributes: string, content: string, otherwise = "") =>
	`<When ${attributes}>\n\n${content}\n\n${otherwise && `<Otherwise>\n\n${otherwise}\n\n</Otherwise>\n\n`}</When>\n\n`;

/** The sentences of the first clause's reasons. */
function texts(blocks: string, answers: ConsumerAnswers): string[] {
	const [first] = draftOf(blocks, answers).document.children;
	const node = first?.type === "alternative" ? first.children[0] : first;
	return node?.type === "clause" ? node.reasons.map(({ text }) => text) : [];
}

describe("why a clause stands", () => {
	const segment = when('field="inSegment" is="yes"', clause("a"), clause("b"));

	test("an unconditional one has no reason", () => {
		const draft = draftOf(clause("a"));
		expect(texts(clause("a"), {})).toEqual([]);
		expect(draft.reasons.size).toBe(0);
	});

	test("the answer in words, whichever branch it chose", () => {
		expect(texts(segment, { inSegment: "yes" })).toEqual([
			"Med fordi du svarte at dere er i et segment",
		]);
		expect(texts(segment, { inSegment: "no" })).toEqual([
			"Med fordi du svarte at dere ikke er i et segment",
		]);
	});

	test("the question, while it is open", () => {
		expect(texts(segment, {})).toEqual(["Avhenger av hva du svarer på «Er dere i et segment?»"]);
	});

	test("a fact in its own words, by the questions that it reads", () => {
		const blocks = when('field="usesProcessors"', clause("a"));
		expect(texts(blocks, { processors: [{ id: "en" }] })).toEqual([
			"Med fordi du svarte at dere bruker databehandler",
		]);
		const { reasons } = draftOf(blocks, { processors: [{ id: "en" }] });
		expect(reasons).toEqual(new Map([["a", ["processors"]]]));
	});

	test("all of them, when conditions stand in one another; but none that a clause above has told", () => {
		const both = when(
			'field="inSegment" is="yes"',
			when('field="usesProcessors" not', clause("a", clause("c"))),
		);
		const answers: ConsumerAnswers = { inSegment: "yes", processors: [] };
		expect(texts(both, answers)).toEqual([
			"Med fordi du svarte at dere er i et segment",
			"Med fordi du svarte at dere ikke bruker databehandler",
		]);
		expect(draftOf(both, answers).reasons).toEqual(new Map([["a", ["inSegment", "processors"]]]));
	});

	test("the list, for a row's clause and for what stands when there is none", () => {
		const each = `<Each of="processors" as="p">\n\n${clause("a")}<None>\n\n${clause("b")}</None>\n\n</Each>`;
		const { reasons } = draftOf(each, { processors: [{ id: "en" }, { id: "to" }] });
		expect([...reasons]).toEqual([
			["a--en", ["processors"]],
			["a--to", ["processors"]],
		]);
		expect(texts(each, { processors: [] })).toEqual([
			"Med fordi du svarte på «Bruker dere databehandler?»",
		]);
	});

	test("a field of a row is named by its question, never by its path", () => {
		const inner = when('field="c.telephone" answered', clause("a"));
		const each = `<Each of="contacts" as="c">\n\n${inner}<None>\n\nIngen.\n\n</None>\n\n</Each>`;
		const contacts = [{ id: "en", telephone: "22077000" }];
		expect(texts(each, { contacts })).toEqual([
			"Med fordi du svarte på «Hvem er kontakt?»",
			"Med fordi du svarte på «Telefon»",
		]);
		expect(draftOf(each, { contacts }).reasons).toEqual(
			new Map([["a--en", ["contacts", "contacts.en.telephone"]]]),
		);
	});
});
