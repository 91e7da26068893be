import { describe, expect, test } from "vitest";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { draftOf } from "./draft-of.ts";
import { linesOf } from "./lines.ts";

const processors: NonNullable<ConsumerAnswers["processors"]> = [
	{ id: "en", name: "Drift AS" },
	{ id: "to", name: "Lager AS" },
];

const each = (content: string, none = "Ingen.") =>
	`<Each of="processors" as="processor">\n\n${content}\n\n<None>\n\n${none}\n\n</None>\n\n</Each>`;

describe("what is repeated", () => {
	test("stands once for each row, and not at all for none", () => {
		const blocks = each("{processor.name}.");
		expect(linesOf(draftOf(blocks, { processors }))).toEqual(["Drift AS.", "Lager AS."]);
		expect(linesOf(draftOf(blocks, { processors: [] }))).toEqual(["Ingen."]);
	});

	test("stands once with blanks while the list is unanswered", () => {
		expect(linesOf(draftOf(each("{processor.name}.")))).toEqual([
			"[mangler: databehandlerens navn].",
		]);
	});

	test("gives each row's clause an id of its own, by the row and never by its position", () => {
		const blocks = each('<Clause id="b" title="{processor.name}">\n\nTekst.\n\n</Clause>');
		const idsOf = (answers: ConsumerAnswers) =>
			draftOf(blocks, answers).document.children.map((node) => "id" in node && node.id);
		expect(idsOf({ processors })).toEqual(["b--en", "b--to"]);
		expect(idsOf({ processors: [...processors].reverse() })).toEqual(["b--to", "b--en"]);
		expect(idsOf({})).toEqual(["b"]);
	});

	test("within another repetition carries both rows", () => {
		const blocks = `<Each of="contacts" as="contact">\n\n${each('<Clause id="b" title="B">\n\n{contact.name} {processor.name}\n\n</Clause>')}\n\n<None>\n\nIngen.\n\n</None>\n\n</Each>`;
		const draft = draftOf(blocks, { processors, contacts: [{ id: "k", name: "Kari" }] });
		expect(draft.document.children).toMatchObject([{ id: "b--k--en" }, { id: "b--k--to" }]);
		expect(linesOf(draft)).toEqual(["1 B", "Kari Drift AS", "2 B", "Kari Lager AS"]);
	});
});

describe("a table", () => {
	const table = `
<Table of="declaredServices" as="service" caption="Tjenester">

<Column title="Tjeneste">{service.name}</Column>

<Column title="Opplysninger">{service.dataCategories}</Column>

<Column title="Tilgang"><When field="service.scope" answered>{service.scope}<Otherwise>ikke oppgitt</Otherwise></When></Column>

<None>

Ingen tjeneste.

</None>

</Table>`;

	test("has a row for each row of the list, with the words of the catalogue", () => {
		const services = [{ id: "inntekt", dataCategories: ["pensjon", "lonn"] }, { id: "adresse" }];
		expect(linesOf(draftOf(table, { services }))).toEqual([
			"Tjeneste | Opplysninger | Tilgang",
			"Inntekt | lønn og pensjon | etaten:inntekt",
			"Adresse | [mangler: opplysningstyper] | ikke oppgitt",
		]);
	});

	test("is not there when there is nothing to list", () => {
		expect(linesOf(draftOf(table, { services: [] }))).toEqual(["Ingen tjeneste."]);
	});

	test("has one row of blanks while the list is unanswered, and says nothing of what nobody has chosen", () => {
		expect(linesOf(draftOf(table))).toEqual([
			"Tjeneste | Opplysninger | Tilgang",
			"[mangler: tjenester] | [mangler: tjenester] | [mangler: tjenester]",
		]);
	});
});

describe("items", () => {
	test("that meet across conditions and repetitions are one list", () => {
		const blocks = `
1. navn

${each("1. {processor.name}", "1. ingen databehandler")}

<When field="inSegment" is="yes">

1. segmentet

</When>

1. slutt`;
		const draft = draftOf(blocks, { processors, inSegment: "yes" });
		expect(draft.document.children.map(({ type }) => type)).toEqual(["list"]);
		expect(linesOf(draft)).toEqual([
			"a) navn",
			"b) Drift AS",
			"c) Lager AS",
			"d) segmentet",
			"e) slutt",
		]);
	});

	test("with bullets are not joined to those with letters", () => {
		const draft = draftOf("- a\n- b\n\n1. c", {});
		expect(linesOf(draft)).toEqual(["– a", "– b", "a) c"]);
		expect(draft.document.children).toHaveLength(2);
	});

	test("are lettered on through the clause, and from a again in the next", () => {
		const blocks = `
<Clause id="en" title="En">

1. x

Tekst.

1. y
1. z

</Clause>

<Clause id="to" title="To">

1. x

</Clause>`;
		expect(linesOf(draftOf(blocks))).toEqual([
			"1 En",
			"a) x",
			"Tekst.",
			"b) y",
			"c) z",
			"2 To",
			"a) x",
		]);
	});

	test("after z are lettered as in Word", () => {
		const blocks = Array.from({ length: 28 }, () => "1. x").join("\n");
		expect(linesOf(draftOf(blocks)).slice(-3)).toEqual(["z) x", "aa) x", "bb) x"]);
	});

	test("that come to nothing are left out, and with all of them the list", () => {
		const item = '- <When field="inSegment" is="yes">bare i segment</When>';
		expect(linesOf(draftOf(`- alltid\n${item}`, { inSegment: "no" }))).toEqual(["– alltid"]);
		expect(draftOf(item, { inSegment: "no" }).document.children).toEqual([]);
	});
});

describe("terms", () => {
	const terms = '<Terms of="applicableTerms" />';

	test("are cited by title, edition and address, one for each family", () => {
		const services = [{ id: "inntekt" }];
		const draft = draftOf(terms, { inSegment: "yes", services });
		expect(linesOf(draft)).toEqual([
			"– Delingsvilkår for segment, utgave 0.2 (https://eksempel.example/deling/segment/)",
			"– Bruksvilkår, utgave 0.3 (https://eksempel.example/bruk/apier/)",
		]);
		expect(draft.editions.map(({ id, edition }) => [id, edition])).toEqual([
			["delingsvilkar-segment", "0.2"],
			["bruksvilkar-apier", "0.3"],
		]);
	});

	test("cited twice are one edition", () => {
		const draft = draftOf(`${terms}\n\nTekst.\n\n${terms}`, { inSegment: "no", services: [] });
		expect(draft.editions).toHaveLength(1);
	});

	test("ask for what decides them, one question after the other", () => {
		expect(linesOf(draftOf(terms))).toEqual(["[mangler: om dere er i et segment]"]);
		const draft = draftOf(terms, { inSegment: "no" });
		expect(linesOf(draft)).toEqual(["[mangler: tjenester]"]);
		expect(draft.blanks).toMatchObject([{ field: "services" }]);
	});
});
