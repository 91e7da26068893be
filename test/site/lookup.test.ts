import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { siteFolder } from "../../src/build/build-site.ts";
import { loadContent } from "../../src/build/content/load.ts";
import { declarationAddress } from "../../src/build/published/forms.ts";
import { root } from "../../src/build/root.ts";

const content = loadContent(root);
const { services, legalBases, glossary } = content;
const read = (path: string): string => readFileSync(`${siteFolder}${path}index.html`, "utf8");
/** The addresses within the site that a page leads to, without what it has on every page. */
const linksIn = (html: string): string[] => {
	const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
	return [...main.matchAll(/ href="(\/[^"]*)"/g)].map(([, address = ""]) => address);
};
const isThere = (address: string): boolean => {
	const [path = "", anchor] = address.split("#");
	if (!existsSync(`${siteFolder}${path}index.html`)) return false;
	return anchor === undefined || read(path).includes(` id="${anchor}"`);
};

describe.each([
	["/tjenester/", Object.keys(services)],
	["/hjemler/", Object.keys(legalBases)],
])("%s", (folder, ids) => {
	test("leads to a page for each entry", () => {
		expect(ids.length).toBeGreaterThan(0);
		expect(linksIn(read(folder))).toEqual(
			expect.arrayContaining(ids.map((id) => `${folder}${id}/`)),
		);
	});

	test.each(ids)("%s leads only to what is there", (id) => {
		const links = linksIn(read(`${folder}${id}/`));
		expect(links).toContain(folder);
		expect(links.filter((address) => !isThere(address))).toEqual([]);
	});
});

test("each service says whom the data go to, and that nothing here gives a legal basis", () => {
	for (const [id, { data }] of Object.entries(services)) {
		const html = read(`/tjenester/${id}/`);
		expect(html, id).toContain("gir rettslig grunnlag");
		expect(html.includes('class="warning"'), id).toBe(data.direction === "toProvider");
		expect(linksIn(html).includes(declarationAddress(content)), id).toBe(
			data.direction === "toConsumer",
		);
	}
});

test("each word has the anchor that the texts lead to", () => {
	const html = read("/ordliste/");
	const names = Object.keys(glossary?.data ?? {});
	expect(names.length).toBeGreaterThan(0);
	expect(names.filter((name) => !html.includes(` id="${name}"`))).toEqual([]);
	expect(linksIn(html).filter((address) => !isThere(address))).toEqual([]);
});
