import { expect, test } from "vitest";
import { siteDocuments } from "../../../src/build/published/site-documents.ts";
import { overviewColumns, overviewRows } from "../../../src/build/registers/overview.ts";
import { overviewCsv } from "../../../src/build/registers/overview-csv.ts";
import { cellWords } from "../../../src/build/registers/words.ts";
import { smallContent } from "./small-content.ts";

const theme = `<Clause id="taushetsplikt" title="Taushetsplikt">

<When field="variant" is="segment">

<Clause id="i-segment" title="I segmentet">

Bare her.

</Clause>

</When>

<Clause id="varighet" title="Varighet">

Den varer.

</Clause>

</Clause>`;

const overview = `
- topic: Taushetsplikt
  theme: taushetsplikt
  parties: [consumer, provider]
  clauses:
    delingsvilkar: [taushetsplikt, i-segment, varighet]
    apier: [formal]
- topic: Ingenting
  parties: []
  clauses: {}
`;

function register(files: Readonly<Record<string, string>> = {}) {
	const content = smallContent(theme, {
		"content/overview.yaml": overview,
		"content/usage-terms/apier/index.yaml": usageTerms("apier", "Bruksvilkår for API-ene"),
		...files,
	});
	const columns = overviewColumns(siteDocuments(content));
	return { columns, rows: overviewRows(columns, content) };
}

function usageTerms(id: string, title: string): string {
	return `id: ${id}\ntitle: ${title}\nedition: "0.1"\nstatus: utkast\naddress: /bruksvilkar/${id}/\nfor: { nb: For noen. }\nthemes: [formal]\n`;
}

test("there is a column for the sharing terms, one for all usage terms, and one for each agreement", () => {
	expect(register().columns.map(({ id }) => id)).toEqual([
		"delingsvilkar",
		"bruksvilkar",
		"egenerklaering",
		"tillegg",
	]);
});

test("a cell has numbers and titles, says which variant has them, and says when it has none", () => {
	const words = register().rows.map(({ cells }) => cells.map(({ parts }) => cellWords(parts)));
	expect(words[0]?.[0]).toBe(
		"punkt\u00a01 Taushetsplikt (også for enkeltstående); punkt\u00a01.1 I segmentet (bare i et segment); punkt\u00a01.2 Varighet (for enkeltstående: punkt\u00a01.1)",
	);
	expect(words[0]?.slice(2)).toEqual(["Står ikke her", "Står ikke her"]);
	expect(words[1]).toEqual(["Står ikke her", "Står ikke her", "Står ikke her", "Står ikke her"]);
});

test("a clause links to where it stands", () => {
	const [part] = register().rows[0]?.cells[0]?.parts ?? [];
	const links = part?.entries.map(({ place, other }) => [place.address, other?.address]);
	expect(links).toEqual([
		["/delingsvilkar/segment/#taushetsplikt", "/delingsvilkar/enkeltstaende/#taushetsplikt"],
		["/delingsvilkar/segment/#i-segment", undefined],
		["/delingsvilkar/segment/#varighet", "/delingsvilkar/enkeltstaende/#varighet"],
	]);
});

test("where several usage terms share the column, each is named", () => {
	const alone = register().rows[0]?.cells[1]?.parts ?? [];
	expect(cellWords(alone)).toMatch(/^punkt\u00a01 /);
	const formal = `---\nid: formal\ntitle: Formål\nedition: "0.1"\n---\n\n<Clause id="hensikt" title="Hensikt">\n\nDerfor.\n\n</Clause>\n`;
	const both = register({
		"content/usage-terms/register/index.yaml": usageTerms("register", "Bruksvilkår for registeret"),
		"content/usage-terms/register/formal.mdx": formal,
		"content/overview.yaml": overview.replace(
			"apier: [formal]",
			"apier: [formal]\n    register: [hensikt]",
		),
	}).rows[0]?.cells[1]?.parts;
	expect(cellWords(both ?? [])).toMatch(
		/^Bruksvilkår for API-ene: punkt\u00a01 [^;]+; Bruksvilkår for registeret: punkt\u00a01 Hensikt$/,
	);
});

test("a topic has its theme by its title, and the file has the words of the cells", () => {
	const { rows, columns } = register();
	expect(rows.map(({ theme }) => theme?.title)).toEqual(["Taushetsplikt", undefined]);
	const [names, first] = overviewCsv(
		rows,
		columns.map(({ id }) => ({ title: id })),
	);
	expect(names?.slice(0, 4)).toEqual(["Emne", "Tema", "Hvem emnet er for", "delingsvilkar"]);
	expect(first?.slice(0, 3)).toEqual([
		"Taushetsplikt",
		"Taushetsplikt",
		"Konsumenten og tilbyderen",
	]);
	expect(first).toHaveLength(names?.length ?? 0);
});
