import { siteDocuments } from "../../../src/build/published/site-documents.ts";
import { contentWith } from "../../build/check/content-with.ts";

/** Content with one agreement that has what a page of a document shows: duties, references, words, provisions. */
export const content = contentWith({
	"content/agreements/nb/tillegg.mdx": `---
id: tillegg
title: Tillegg & mer
edition: "0.1"
---

<Clause id="om" title="Om <tillegget>">

<Summary>Kort om skatteforvaltningsloven § 3-3.</Summary>

<Duty by="both">Partene skal si fra <Limit name="melding" /> etter skatteforvaltningsloven § 3-3 og § 3-4.</Duty>

En <Term name="mottaker">mottaker</Term> og en <Term name="mottaker">mottaker</Term> til.

<Clause id="om-mer" title="Mer">

<Duty by="processor">Databehandleren skal tie</Duty>, se <Ref to="vedlegg" /> og <Ref to="sist" />.

</Clause>

</Clause>

<Clause id="sist" title="Sist">

Tekst, se <Ref to="om" /> og <Ref to="sist" />.

<Signatures><Signature party="For konsumenten, {consumer.name}"><Row label="Dato" /></Signature><Signature party="For {provider.name}"><Row label="Dato" /></Signature></Signatures>

</Clause>

<Appendix id="vedlegg" number="1" title="Vedlegg">

Etter straffeloven § 209.

</Appendix>
`,
});

/** The agreement above. */
export function tillegg() {
	const found = siteDocuments(content).find(({ id }) => id === "tillegg");
	if (!found) throw new Error("No document tillegg");
	return found;
}

/** A clause of it. */
export function clauseOf(id: string, document = tillegg()) {
	const found = document.clauses.find((clause) => clause.id === id);
	if (!found) throw new Error(`No clause ${id}`);
	return found;
}

/** Its edition that is frozen, where it is another text. */
export function frozenFile() {
	const [file] = content.editions.tillegg ?? [];
	if (!file) throw new Error("No edition of tillegg");
	return file;
}
