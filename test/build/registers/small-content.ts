import type { Content } from "../../../src/build/content/content.ts";
import { type SiteDocument, siteDocuments } from "../../../src/build/published/site-documents.ts";
import { contentWith } from "../check/content-with.ts";

/** The sharing terms in both variants, with one theme and the body that is given, and some time limits. */
export function smallContent(theme: string, files: Readonly<Record<string, string>> = {}): Content {
	return contentWith({
		"content/sharing-terms/index.yaml": `
id: delingsvilkar
title: Delingsvilkår
address: /delingsvilkar/
edition: "0.1"
status: utkast
variants:
  segment:
    title: Delingsvilkår for konsumenter i et segment
    address: /delingsvilkar/segment/
    for: { nb: For dem i et segment. }
  standalone:
    title: Delingsvilkår for enkeltstående konsumenter
    address: /delingsvilkar/enkeltstaende/
    for: { nb: For de andre. }
themes: [taushetsplikt]
`,
		"content/sharing-terms/taushetsplikt.mdx": `---
id: taushetsplikt
title: Taushetsplikt
edition: "0.1"
---

${theme}
`,
		"content/time-limits.yaml": `
straks:
  words: { nb: uten ugrunnet opphold }
  what: { nb: varsel mellom partene }
  source: proposal
avvik:
  words: { nb: senest 72 timer etter bruddet }
  what: { nb: melding om brudd }
  source: law
  basis: skatteforvaltningsloven-3-3
svartid:
  words: { nb: under to sekunder }
  what: { nb: svartid for søk }
  source: confirmed
  url: https://eksempel.example/svartid
kategorier:
  what: { nb: kategoriene av hendelser }
  source: open
`,
		...files,
	});
}

/** The two variants alone. */
export function variantsIn(content: Content): readonly SiteDocument[] {
	return siteDocuments(content).filter(({ variant }) => variant !== undefined);
}
