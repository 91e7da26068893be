import { expect, test } from "vitest";
import { addressedPages } from "../../../src/components/documents/addressed-pages.ts";
import { contentWith } from "../../build/check/content-with.ts";

const content = contentWith({});
const pages = addressedPages(content);

test("there is a page for each document, each edition, each clause of it, and each page of prose", () => {
	expect(pages.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
		"variants /delingsvilkar/",
		"document /delingsvilkar/segment/",
		"edition /delingsvilkar/segment/0.1/",
		"clause /delingsvilkar/segment/0.1/taushetsplikt/",
		"document /delingsvilkar/enkeltstaende/",
		"edition /delingsvilkar/enkeltstaende/0.1/",
		"clause /delingsvilkar/enkeltstaende/0.1/taushetsplikt/",
		"document /bruksvilkar/apier/",
		"edition /bruksvilkar/apier/0.1/",
		"clause /bruksvilkar/apier/0.1/formal/",
		"document /egenerklaering/",
		"edition /egenerklaering/0.1/",
		...["partene", "grunnlag", "databehandlere", "varighet", "tjenester"].map(
			(id) => `clause /egenerklaering/0.1/${id}/`,
		),
		"document /tillegg/",
		"edition /tillegg/0.1/",
		"clause /tillegg/0.1/om/",
		"prose /deling/",
	]);
});

test("a clause that is gone has its page still, in the edition that had it", () => {
	const changed = contentWith({
		"content/agreements/nb/tillegg.mdx":
			'---\nid: tillegg\ntitle: Tillegg\nedition: "0.2"\n---\n\n<Clause id="ny" title="Ny">\n\nTekst.\n\n</Clause>\n',
	});
	const ofTillegg = addressedPages(changed).filter(({ address }) =>
		address.startsWith("/tillegg/"),
	);
	expect(ofTillegg.map(({ address }) => address)).toEqual([
		"/tillegg/",
		"/tillegg/0.1/",
		"/tillegg/0.1/om/",
	]);
	expect(ofTillegg[1]).toMatchObject({ present: "0.2", document: { edition: "0.1" } });
	expect(ofTillegg[2]).toMatchObject({ present: { edition: "0.2" }, clause: { id: "om" } });
});
