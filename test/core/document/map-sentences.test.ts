import { expect, test } from "vitest";
import { mapPhrasing } from "../../../src/core/document/map-phrasing.ts";
import { mapSentences } from "../../../src/core/document/map-sentences.ts";
import { plainText } from "../../../src/core/document/plain-text.ts";
import { draftOf } from "../assemble/draft-of.ts";
import { linesOf } from "../assemble/lines.ts";

const source = `<Clause id="a" title="Tittel">

<Summary>Kort sagt.</Summary>

Et avsnitt med **vekt**.

- Et punkt.

<When field="inSegment" is="yes">

En gren.

</When>

<Each of="contacts" as="contact">

{contact.name}

<None>

Ingen.

</None>

</Each>

<Note>

Et notat.

</Note>

<Signatures><Signature party="For en"><Row label="Sted">Oslo</Row></Signature></Signatures>

</Clause>

<Appendix id="b" number="1" title="Vedlagt">

<Table of="processors" as="processor" caption="Alle"><Column title="Navn">{processor.name}</Column><None>Ingen her.</None></Table>

</Appendix>`;
const { document } = draftOf(source, {
	contacts: [{ id: "1", name: "Kari" }],
	processors: [{ id: "1", name: "Datahuset" }],
});

test("each title, paragraph, cell and label is changed once, as what it is", () => {
	const seen: string[] = [];
	mapSentences(document.children, (nodes, kind) => {
		seen.push(`${kind}: ${plainText(nodes)}`);
		return nodes;
	});
	expect(seen).toEqual([
		"title: Tittel",
		"summary: Kort sagt.",
		"text: Et avsnitt med vekt.",
		"text: Et punkt.",
		"text: En gren.",
		"text: Kari",
		"text: Et notat.",
		"title: For en",
		"text: Oslo",
		"title: Vedlagt",
		"text: Datahuset",
	]);
});

test("a text in which nothing changes is as it was", () => {
	expect(mapSentences(document.children, (nodes) => nodes)).toEqual(document.children);
	expect(mapPhrasing(document.children, (node) => node)).toEqual(document.children);
});

test("a phrase is changed wherever it stands, also within another", () => {
	const loud = mapPhrasing(document.children, (node) =>
		node.type === "text" ? { ...node, value: node.value.toUpperCase() } : node,
	);
	const lines = linesOf({ ...draftOf(source), document: { ...document, children: loud } });
	expect(lines).toContain("ET AVSNITT MED VEKT.");
	expect(lines).toContain("1 TITTEL");
	expect(lines).toContain("Sted: OSLO");
});
