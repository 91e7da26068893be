import { beforeAll, expect, test } from "vitest";
import { siteFolder } from "../../src/build/build-site.ts";
import { checkContent } from "../../src/build/check/index.ts";
import { loadContent } from "../../src/build/content/load.ts";
import { root } from "../../src/build/root.ts";
import { authorMessage } from "../../src/texts/author-message.ts";
import { agency, buildAgency, type Files, filesIn } from "./agency/build.ts";
import { brokenLinks } from "./agency/links.ts";
import { foundIn, wordsOfOthers } from "./agency/others-words.ts";

/*
 * Another agency takes over the site by writing words only. «Kartverk for Fjellriket» has its own services, law,
 * terms, agreement, questions and addresses in test/fixtures/content/agency/, and nothing in src/.
 */

const content = loadContent(agency);
const othersWords = wordsOfOthers(loadContent(root), content);
let files: Files = new Map();
let code = -1;

beforeAll(async () => {
	({ code, files } = await buildAgency());
}, 180_000);

const pages = () => [...files].filter(([path]) => path.endsWith(".html"));

test("its content has no mistake", () => {
	expect(checkContent(content).map(authorMessage)).toEqual([]);
});

test("its site is built", () => {
	expect(code).toBe(0);
});

test.each([
	"vilkar-for-deling/",
	"vilkar-for-deling/alene/",
	"vilkar-for-deling/alene/1.0/lovlig-deling-alene/",
	"vilkar-for-deling/gruppe/1.0/",
	"vilkar-for-kart/",
	"vilkar-for-kart/2.2/kartene/",
	"mottakererklaering/",
	"lag/mottakererklaering/",
	"stedsdata/",
	"stedsdata/gruppen/",
	"tjenester/skred/",
	"hjemler/stedsdataloven-4/",
])("it has a page at /%s", (address) => {
	expect([...files.keys()]).toContain(`${address}index.html`);
});

test("every page has its name, and the line that says whose proposal it is", () => {
	const { name, proposal } = content.site?.data ?? { name: "?", proposal: { nb: "?" } };
	const without = pages().filter(
		([, html]) => !html.includes(`${name}</title>`) || !html.includes(proposal.nb),
	);
	expect(without.map(([path]) => path)).toEqual([]);
	expect(pages().length).toBeGreaterThan(40);
});

test("its form asks its own questions, and offers its own services and law", () => {
	const html = files.get("lag/mottakererklaering/index.html") ?? "";
	for (const words of ["Hvilke kart trenger dere?", "Fjellkommune", "Skredkart"]) {
		expect(html).toContain(words);
	}
	expect(html).toMatch(/fjellredningsloven §\s3/);
	expect(html).not.toMatch(/name="(?:processors|durationKind)/);
});

test("only its forms may ask its register for a name, and say that they would", () => {
	const register = content.site?.data.organisationLookup?.address ?? "?";
	const asking = pages().filter(([, html]) => html.includes(register));
	expect(asking.map(([path]) => path)).toEqual(["lag/mottakererklaering/index.html"]);
	const [[, html = ""] = []] = asking;
	expect(html).toContain(`connect-src 'self' ${register};`);
	expect(html).toContain(
		"Hent navn og adresse fra Fjellregisteret (sender organisasjonsnummeret dit)",
	);
});

test("a site that has no register to ask sends not a word of one", () => {
	const isOfIt = /look-up|lookUp|OrganisationScript/;
	const own = [...filesIn(siteFolder)];
	// The scripts are built all the same: no page and no script that a page has may name them.
	const sent = own.filter(([path, text]) => !isOfIt.test(path) && isOfIt.test(text));
	expect(sent.map(([path]) => path)).toEqual([]);
	expect([...files.values()].some((text) => isOfIt.test(text))).toBe(true);
});

test("what one may read on is its own prose", () => {
	const reader = files.get("for/konsument-i-segment/index.html") ?? "";
	expect(reader).toContain('<a href="/stedsdata/gruppen/">Kartgruppen</a>');
	const without = pages().filter(([, html]) => !/<footer[\s\S]*href="\/stedsdata\/"/.test(html));
	expect(without.map(([path]) => path)).toEqual([]);
});

test("its registers are its own, and can be reached", () => {
	const overview = files.get("hva-star-hvor.csv") ?? "";
	expect(overview).toContain("Steder som er hemmelige");
	expect(files.get("frister.csv")).toContain("innen tre virkedager");
	const front = files.get("index.html") ?? "";
	for (const address of ["/hva-star-hvor/", "/plikter/", "/frister/", "/ordliste/"]) {
		expect(front).toContain(`href="${address}"`);
	}
});

test("every link within it leads somewhere", () => {
	expect(brokenLinks(files, content.site?.data.address ?? "")).toEqual([]);
});

test("a link that leads nowhere is found", () => {
	const page = '<a href="/borte/">a</a> <a href="#borte">b</a> <a href="#her" id="her">c</a>';
	const broken = brokenLinks(new Map([["index.html", page]]), "https://stedsdata.example");
	expect(broken).toEqual(["index.html: /borte/", "index.html: #borte"]);
});

test("no file of it has a word of the agency that the site was made for", () => {
	const found = [...files].flatMap(([path, text]) =>
		foundIn(text, othersWords).map((words) => `${path}: ${words}`),
	);
	expect(found).toEqual([]);
});

test.each([
	"Skatteplikt",
	"fra Folkeregisteret",
	"Etter boligsosialloven § 9",
	"Krav og\u00a0betalinger",
	"scope skatteetaten:",
	'<a href="/bruksvilkar/apier/#formal">',
	"974761076",
])("«%s» is such a word", (text) => {
	expect(foundIn(text, othersWords)).toHaveLength(1);
});

test.each([
	"Bitstream Charter",
	"personopplysningsloven § 12",
	"stedsdataloven § 4",
	'"/hjemler/"',
])("«%s» is none", (text) => {
	expect(foundIn(text, othersWords)).toEqual([]);
});

test("the site it was made for has such words on each page", () => {
	const clean = [...filesIn(siteFolder)].filter(
		([path, html]) => path.endsWith(".html") && foundIn(html, othersWords).length === 0,
	);
	expect(clean.map(([path]) => path)).toEqual([]);
});
