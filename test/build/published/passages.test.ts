import { expect, test } from "vitest";
import { passagesOf } from "../../../src/build/published/passages.ts";
import { contentWith } from "../check/content-with.ts";

const passages = passagesOf(
	contentWith({
		"content/agreements/nb/tillegg.mdx": `---
id: tillegg
title: Tillegg
edition: "0.1"
---

<Clause id="om" title="Om tillegget">

<Summary>Det som er kort sagt.</Summary>

Først **dette**, se <Ref to="b" />. <Duty by="consumer">Konsumenten skal si fra <Limit name="melding" />.</Duty>

- Et <Term name="mottaker">ord</Term>.

<Note>

Det som er til den som skriver.

</Note>

<Clause id="om-mer" title="Mer">

Det som står inni.

</Clause>

<When field="inSegment" is="yes">

Det som står i en gren.

</When>

<Signatures><Signature party="For en"><Row label="Dato" /></Signature></Signatures>

</Clause>

<Appendix id="b" number="1" title="Vedlegg">

<Table of="contacts" as="contact" caption="Kontakter"><Column title="Navn">{contact.name}</Column><None>Ingen.</None></Table>

</Appendix>
`,
	}),
);
const at = (address: string) => passages.find((one) => one.address === address);

test("a clause has the words that a reader sees, but not those of the clauses within it", () => {
	expect(at("/tillegg/#om")).toMatchObject({ heading: "Om tillegget" });
	expect(at("/tillegg/#om")?.text.replaceAll("\u00a0", " ").split("\n")).toEqual([
		"Først dette, se bilag 1. Konsumenten skal si fra innen 72 timer.",
		"Et ord.",
		"Dersom dere er del av et segment:",
		"Det som står i en gren.",
		"For en",
		"Dato ",
	]);
	expect(at("/tillegg/#om-mer")?.text).toBe("Det som står inni.");
	expect(at("/tillegg/#b")?.text).toContain("Navn\n");
});

test("no summary and no guidance is a passage: they are no part of the text", () => {
	const words = passages.map(({ text }) => text).join("\n");
	expect(words).not.toContain("kort sagt");
	expect(words).not.toContain("til den som skriver");
});

test("prose is taken by its headings, the beginning with what stands under the title", () => {
	expect(at("/deling/")).toMatchObject({ heading: "Om deling" });
	expect(at("/deling/")?.text).toMatch(/^Her står det hvem som deler\.\nEn mottaker får/);
	expect(at("/deling/#slik-gar-det-for-seg")).toEqual({
		address: "/deling/#slik-gar-det-for-seg",
		heading: "Slik går det for seg",
		text: "Mottakeren ber om opplysningene.\nTilbyderen vurderer hjemmelen og svarer.",
	});
});

test("each word of the glossary is a passage", () => {
	expect(at("/ordliste/#mottaker")).toMatchObject({
		heading: "mottaker",
		text: "Den som får opplysningene.",
	});
});
