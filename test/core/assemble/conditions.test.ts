import { describe, expect, test } from "vitest";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { catalogue } from "./catalogue.ts";
import { draftOf, draftOver } from "./draft-of.ts";
import { linesOf } from "./lines.ts";

const segment = `
<When field="inSegment" is="yes">

I segment.

<Otherwise>

Alene.

</Otherwise>

</When>
`;

describe("a condition between paragraphs", () => {
	test("decided, leaves the branch that holds and nothing of the other", () => {
		expect(linesOf(draftOf(segment, { inSegment: "yes" }))).toEqual(["I segment."]);
		expect(linesOf(draftOf(segment, { inSegment: "no" }))).toEqual(["Alene."]);
	});

	test("undecided, leaves both, each headed in words; the question is asked once", () => {
		expect(linesOf(draftOf(segment))).toEqual([
			"Dersom dere er i et segment: [mangler: om dere er i et segment]",
			"  I segment.",
			"Dersom dere ikke er i et segment:",
			"  Alene.",
		]);
	});

	test("undecided without otherwise, leaves the one branch", () => {
		const blocks = '<When field="inSegment" is="yes" not>\n\nAlene.\n\n</When>';
		expect(linesOf(draftOf(blocks))).toEqual([
			"Dersom dere ikke er i et segment: [mangler: om dere er i et segment]",
			"  Alene.",
		]);
		expect(linesOf(draftOf(blocks, { inSegment: "yes" }))).toEqual([]);
	});

	test("on several options, says what they have in common once, and for otherwise the others", () => {
		const blocks = `
<When field="consumerType" is="municipality county stateBody">

Offentlig.

<Otherwise>

Annet.

</Otherwise>

</When>`;
		expect(linesOf(draftOf(blocks))).toEqual([
			"Dersom dere er en kommune, et fylke eller et statlig organ: [mangler: hva dere er]",
			"  Offentlig.",
			"Dersom dere er noe annet:",
			"  Annet.",
		]);
		expect(linesOf(draftOf(blocks, { consumerType: "county" }))).toEqual(["Offentlig."]);
	});

	test("on options in the same words, or in words that begin those of another, still ends", () => {
		const { consumerType } = catalogue.questions;
		const said = (county: string) => {
			const options = { ...consumerType?.options, county: { label: "", condition: county } };
			const question = { label: "", blank: "hva dere er", options };
			const words = { ...catalogue, questions: { consumerType: question } };
			const blocks = '<When field="consumerType" is="municipality county">\n\nA.\n\n</When>';
			return linesOf(draftOver(consumerKind, blocks, {}, words))[0]?.replace(/ \[.*/, "");
		};
		expect(said("dere er en kommune")).toBe("Dersom dere er en kommune eller kommune:");
		expect(said("dere er en kommune i nord")).toBe(
			"Dersom dere er en kommune eller kommune i nord:",
		);
		expect(said("noe annet")).toBe("Dersom dere er en kommune eller noe annet:");
	});

	test("on a fact, is headed by the words of the fact and asks the question that decides it", () => {
		const blocks =
			'<When field="usesProcessors">\n\nBruker.\n\n<Otherwise>\n\nBruker ikke.\n\n</Otherwise>\n\n</When>';
		const [question, , otherwise] = linesOf(draftOf(blocks));
		expect(question).toBe(
			"Dersom dere bruker databehandler: [mangler: om dere bruker databehandler]",
		);
		expect(otherwise).toBe("Dersom dere ikke bruker databehandler:");
		expect(linesOf(draftOf(blocks, { processors: [] }))).toEqual(["Bruker ikke."]);
		expect(linesOf(draftOf(blocks, { processors: [{ id: "a" }] }))).toEqual(["Bruker."]);
	});

	test("nested, is three-valued at each level", () => {
		const blocks = `
<When field="inSegment" is="yes">

<When field="usesProcessors">

Begge.

</When>

</When>`;
		expect(linesOf(draftOf(blocks, { inSegment: "yes" }))).toEqual([
			"Dersom dere bruker databehandler: [mangler: om dere bruker databehandler]",
			"  Begge.",
		]);
		expect(linesOf(draftOf(blocks, { processors: [] }))).toEqual([]);
		expect(linesOf(draftOf(blocks, { inSegment: "no" }))).toEqual([]);
	});

	test("with guidance alone, asks for nothing, and says in the guidance when it applies", () => {
		const blocks = '<When field="inSegment" is="yes">\n\n<Note>\n\nHusk.\n\n</Note>\n\n</When>';
		const draft = draftOf(blocks);
		expect(linesOf(draft)).toEqual(["Merk", "  Dersom dere er i et segment:", "    Husk."]);
		expect(draft.blanks).toEqual([]);
		expect(draft.document.draftMark).toBeUndefined();
		expect(linesOf(draftOf(blocks, { inSegment: "yes" }))).toEqual(["Merk", "  Husk."]);
	});
});

describe("a condition within a sentence", () => {
	const words = (attributes: string) =>
		`Meld fra til <When field="inSegment" is="yes"${attributes}>segmentansvarlig<Otherwise>tilbyderen</Otherwise></When>.`;

	test("decided, reads as if it had never been there", () => {
		expect(linesOf(draftOf(words(""), { inSegment: "yes" }))).toEqual([
			"Meld fra til segmentansvarlig.",
		]);
		expect(linesOf(draftOf(words(" not"), { inSegment: "yes" }))).toEqual([
			"Meld fra til tilbyderen.",
		]);
	});

	test("undecided, shows both in brackets", () => {
		expect(linesOf(draftOf(words("")))).toEqual([
			"Meld fra til [mangler: om dere er i et segment] [dersom dere er i et segment: segmentansvarlig]" +
				" [dersom dere ikke er i et segment: tilbyderen].",
		]);
	});

	test("undecided, stands apart from the words before it and sheds its commas", () => {
		const blocks =
			'Meld fra<When field="inSegment" is="yes">, gjennom segmentansvarlig,</When> når det skjer.';
		expect(linesOf(draftOf(blocks))).toEqual([
			"Meld fra [mangler: om dere er i et segment] [dersom dere er i et segment: gjennom segmentansvarlig]" +
				" når det skjer.",
		]);
		expect(linesOf(draftOf(blocks, { inSegment: "yes" }))).toEqual([
			"Meld fra, gjennom segmentansvarlig, når det skjer.",
		]);
	});
});

describe("whether an optional field is answered", () => {
	const contact = {
		id: "contact-1",
		name: "Kari",
		responsibility: "Drift",
		email: "kari@eksempel.no",
	};
	const blocks = `
<Each of="contacts" as="contact">

{contact.name}<When field="contact.telephone" answered>, telefon {contact.telephone}<Otherwise>, uten telefon</Otherwise></When>

<None>

Ingen.

</None>

</Each>`;

	test("is always decided in a row", () => {
		expect(linesOf(draftOf(blocks, { contacts: [contact] }))).toEqual(["Kari, uten telefon"]);
		const answered = { ...contact, telephone: "22077000" };
		expect(linesOf(draftOf(blocks, { contacts: [answered] }))).toEqual([
			"Kari, telefon 22 07 70 00",
		]);
	});

	test("leaves room for it in the blank form", () => {
		expect(linesOf(draftOf(blocks))).toEqual([
			"[mangler: kontaktens navn], telefon [mangler: kontaktens telefon]",
		]);
	});
});
