import { expect, test } from "vitest";
import { citations } from "../../../src/build/published/citations.ts";
import { siteDocuments } from "../../../src/build/published/site-documents.ts";
import { termPlaces } from "../../../src/build/published/term-places.ts";
import { contentWith } from "../check/content-with.ts";
import { termsFiles } from "./terms-files.ts";

const theme = `---
id: taushetsplikt
title: Taushetsplikt
edition: "0.1"
---

<Clause id="taushetsplikt" title="Taushetsplikt">

<Summary>Se skatteforvaltningsloven § 3-3.</Summary>

En <Term name="konsument">konsument</Term> har plikter.

<Clause id="taushetsplikt-lov" title="Loven">

Etter skatteforvaltningsloven §§ 3-1 og 3-3 kan en <Term name="tilbyder">tilbyder</Term> dele.

</Clause>

<When field="variant" is="standalone">

En <Term name="konsument">konsument</Term> og en <Term name="segment">gruppe</Term> som omtalt i § 3-3.

</When>

</Clause>
`;
const prose = `---
title: Om
description: Om nettstedet.
address: /om/
lead: Kort om.
---

En <Term name="konsument">konsument</Term> først.

## Hvem står bak?

En <Term name="tilbyder">tilbyder</Term> og en <Term name="tilbyder">tilbyder</Term>.
`;
const content = contentWith({
	...termsFiles,
	"content/sharing-terms/taushetsplikt.mdx": theme,
	"content/prose/om.mdx": prose,
});
const documents = siteDocuments(content);
const addressesOf = (name: string) =>
	termPlaces(content, documents)
		.get(name)
		?.map(({ address }) => address);

test("a word is used where it is marked: in the clause itself, not in the one around it", () => {
	expect(addressesOf("tilbyder")).toEqual([
		"/delingsvilkar/segment/#taushetsplikt-lov",
		"/om/#hvem-star-bak",
	]);
});

test("what the variants have in common counts once, and what one has alone counts", () => {
	expect(addressesOf("konsument")).toEqual(["/delingsvilkar/segment/#taushetsplikt", "/om/"]);
	expect(addressesOf("segment")).toEqual(["/delingsvilkar/enkeltstaende/#taushetsplikt"]);
	expect(addressesOf("finnes-ikke")).toBeUndefined();
});

test("a provision is cited where the clause's own words name it, also after its act alone", () => {
	const cited = citations(content, documents).get("skatteforvaltningsloven-3-3") ?? [];
	const own = cited.filter(({ address }) => address.startsWith("/delingsvilkar/"));
	expect(own.map(({ address, places }) => [address, places.map(({ label }) => label)])).toEqual([
		["/delingsvilkar/segment/", ["punkt\u00a01.1"]],
		["/delingsvilkar/enkeltstaende/", ["punkt\u00a01.1"]],
	]);
});
