/** Indexes of terms as they must be for documents to be published. */
export const termsFiles: Readonly<Record<string, string>> = {
	"content/usage-terms/apier/index.yaml": `
id: apier
title: Bruksvilkår for API-ene
edition: "0.1"
status: utkast
address: /bruksvilkar/apier/
for: { nb: For noen. }
themes: [formal]
`,
	"content/sharing-terms/index.yaml": `
id: delingsvilkar
title: Delingsvilkår
edition: "0.1"
status: utkast
address: /delingsvilkar/
variants:
  segment: { title: I segment, address: /delingsvilkar/segment/, for: { nb: For noen. } }
  standalone: { title: Alene, address: /delingsvilkar/enkeltstaende/, for: { nb: For andre. } }
themes: [taushetsplikt]
`,
};
