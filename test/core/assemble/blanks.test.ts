import { describe, expect, test } from "vitest";
import { draftOf } from "./draft-of.ts";
import { linesOf } from "./lines.ts";

describe("a value", () => {
	test("reads as an answer does in a document, and keeps its path", () => {
		const draft = draftOf("Fra {startDate} for {consumerType}.", {
			startDate: "2027-02-01",
			consumerType: "county",
		});
		expect(linesOf(draft)).toEqual(["Fra 1. februar 2027 for et fylke."]);
		expect(draft.document.children).toMatchObject([
			{
				children: [
					{ type: "text" },
					{ type: "value", path: "startDate", label: "startdato" },
					{ type: "text" },
					{ type: "value", path: "consumerType", label: "hva dere er" },
					{ type: "text" },
				],
			},
		]);
		expect(draft.document).not.toHaveProperty("draftMark");
		expect(draft.document).not.toHaveProperty("openItems");
		expect(draft.blanks).toEqual([]);
	});

	test("that nobody is asked for is plain words", () => {
		const [paragraph] = draftOf("{provider.name}").document.children;
		expect(paragraph).toEqual({
			type: "paragraph",
			children: [{ type: "text", value: "Etaten" }],
		});
	});

	test("of a row has the row's id in its path", () => {
		const blocks =
			'<Each of="contacts" as="c">\n\n{c.name} {c.email}\n\n<None>\n\nIngen.\n\n</None>\n\n</Each>';
		const draft = draftOf(blocks, { contacts: [{ id: "contact-1", name: "Kari" }] });
		expect(draft.document.children).toMatchObject([
			{
				children: [
					{ type: "value", path: "contacts.contact-1.name", text: "Kari" },
					{ type: "text" },
					{ type: "blank", path: "contacts.contact-1.email", field: "contacts.contact-1.email" },
				],
			},
		]);
		expect(draft.blanks).toMatchObject([
			{ field: "contacts.contact-1.email", label: "kontaktens e-post" },
		]);
	});

	test("answered with none of several leaves no hole: something is still missing", () => {
		const blocks =
			'<Each of="services" as="s">\n\nTyper: {s.dataCategories}.\n\n<None>\n\nIngen.\n\n</None>\n\n</Each>';
		const draft = draftOf(blocks, { services: [{ id: "inntekt", dataCategories: [] }] });
		expect(linesOf(draft)).toEqual(["Typer: [mangler: opplysningstyper]."]);
		expect(draft.blanks).toMatchObject([{ field: "services.inntekt.dataCategories" }]);
	});
});

describe("what is open", () => {
	test("in several rows is told apart: by the service, else by the number of the row", () => {
		const services =
			'<Each of="services" as="s">\n\n{s.dataCategories}\n\n<None>\n\nIngen.\n\n</None>\n\n</Each>';
		const contacts =
			'<Each of="contacts" as="c">\n\n{c.email}\n\n<None>\n\nIngen.\n\n</None>\n\n</Each>';
		const { blanks } = draftOf(`${services}\n\n${contacts}`, {
			services: [
				{ id: "inntekt", dataCategories: [] },
				{ id: "adresse", dataCategories: [] },
			],
			contacts: [
				{ id: "a", name: "Kari" },
				{ id: "b", name: "Ola" },
			],
		});
		expect(blanks.map(({ label }) => label)).toEqual([
			"opplysningstyper (Inntekt)",
			"opplysningstyper (Adresse)",
			"kontaktens e-post (1)",
			"kontaktens e-post (2)",
		]);
	});

	test("is listed once for each question, in the order it is met, and marks the draft", () => {
		const { blanks, document } = draftOf("{purpose} {consumer.name} {purpose} {startDate}");
		expect(blanks.map(({ field, text }) => [field, text])).toEqual([
			["purpose", "[mangler: formål]"],
			["consumer.name", "[mangler: navnet]"],
			["startDate", "[mangler: startdato]"],
		]);
		expect(document.openItems?.children).toEqual(blanks);
		expect(document.draftMark).toBe("UTKAST");
	});

	test("of a whole list is named by the list's question, and points at the first place", () => {
		const blocks =
			'<Each of="processors" as="p">\n\n{p.name}\n\n<None>\n\nIngen.\n\n</None>\n\n</Each>';
		const draft = draftOf(blocks);
		expect(linesOf(draft)).toEqual(["[mangler: databehandlerens navn]"]);
		expect(draft.blanks).toEqual([
			{
				type: "blank",
				path: "processors.name",
				field: "processors",
				label: "om dere bruker databehandler",
				text: "[mangler: om dere bruker databehandler]",
			},
		]);
	});

	test("includes the questions that conditions and lists wait for", () => {
		const blocks =
			'<When field="needsStatute">\n\nA.\n\n</When>\n\nB <When field="inSegment" is="yes">c</When>.\n\n<Terms of="applicableTerms" />';
		expect(draftOf(blocks).blanks.map(({ field }) => field)).toEqual([
			"processingBasis",
			"inSegment",
		]);
	});

	test("does not include what guidance and plain words mention: they are no part of the text", () => {
		const blocks =
			"Tekst.\n\n<Note>\n\nHusk {purpose}.\n\n</Note>\n\n<Summary>Kort: {consumer.name}.</Summary>";
		const draft = draftOf(blocks, {});
		expect(draft.blanks).toEqual([]);
		expect(draft.document.draftMark).toBeUndefined();
	});
});

describe("the proposal line", () => {
	test("stands in every draft, finished or not", () => {
		expect(draftOf("Tekst.").document.proposal).toBe("Forslag til ordlyd.");
		expect(draftOf("{purpose}").document.proposal).toBe("Forslag til ordlyd.");
	});
});
