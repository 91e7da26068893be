import { describe, expect, test, vi } from "vitest";
import { hashesOf } from "../../../src/build/editions/hashes.ts";
import type { SiteDocument } from "../../../src/build/published/site-documents.ts";
import { aboutDocument } from "../../../src/components/documents/about-document.ts";
import { askedIn, signatoriesOf } from "../../../src/components/documents/agreement-facts.ts";
import { clauseFacts } from "../../../src/components/documents/clause-facts.ts";
import { clauseHtml } from "../../../src/components/documents/clause-html.ts";
import { listedEditions } from "../../../src/components/documents/edition-list.ts";
import { editionNotice } from "../../../src/components/documents/edition-notice.ts";
import { boundBy, publishedHtml } from "../../../src/components/documents/published-html.ts";
import { readingMinutes } from "../../../src/components/documents/reading-minutes.ts";
import { readingTexts } from "../../../src/texts/nb/reading.ts";
import { draftOf } from "../../core/assemble/draft-of.ts";
import { clauseOf, content, frozenFile, tillegg } from "./content.ts";

vi.mock("../../../src/build/site-content.ts", () => ({ siteContent: () => content }));

const document = tillegg();
const plain = (html: string) => html.replaceAll("\u00a0", " ");

describe("a document on its page", () => {
	const { html, terms } = publishedHtml(document, "<dl>Om</dl>");

	test("says what it is after its title, and nothing of what a draft lacks", () => {
		expect(html).toMatch(/<h1 class="title">Tillegg &amp; mer<\/h1>.*<dl>Om<\/dl>/);
		expect(html).not.toContain("open-items");
		expect(html).not.toContain("draft-mark");
	});

	test("links the provisions of running text to where they are explained, if they are", () => {
		const links = [...plain(html).matchAll(/<a href="\/hjemler\/[^>]*>[^<]*<\/a>/g)].map(
			([one]) => one,
		);
		expect(links).toEqual([
			'<a href="/hjemler/skatteforvaltningsloven-3-3/">skatteforvaltningsloven § 3-3</a>',
		]);
		expect(plain(html)).toContain("straffeloven § 209");
	});

	test("lets a word be opened where it is first met", () => {
		expect(html.match(/popovertarget="ord-mottaker"/g)).toHaveLength(1);
		expect(terms).toEqual(["mottaker"]);
	});

	test("shows under each clause whom it binds itself, and its permanent address", () => {
		const tools = [...plain(html).matchAll(/<p class="tools">(.*?)<\/p>/g)].map(([, one]) => one);
		const link = (id: string, label: string) =>
			`<a href="/tillegg/0.1/${id}/">${readingTexts.linkTo(label)}</a>`;
		expect(tools).toEqual([
			`<span>${readingTexts.binds("konsumenten og tilbyderen")}</span> ${link("om", "punkt 1")}`,
			`<span>${readingTexts.binds("databehandleren")}</span> ${link("om-mer", "punkt 1.1")}`,
			link("sist", "punkt 2"),
		]);
	});
});

test("whom a clause binds is told once each", () => {
	expect(boundBy(clauseOf("om"))).toBe("konsumenten og tilbyderen");
	expect(boundBy(clauseOf("sist"))).toBe("");
});

describe("a clause by itself", () => {
	const older: SiteDocument = { ...document, edition: "0.0" };

	test("begins with its heading, and its references lead back into the document", () => {
		const html = plain(clauseHtml(document, clauseOf("om-mer"), document));
		expect(html).toMatch(/^<section class="clause" id="om-mer"><h1>/);
		expect(html).toContain('<a href="/tillegg/#vedlegg">bilag 1</a>');
	});

	test("of an older edition leads into that edition: the present one may lack what it refers to", () => {
		const html = plain(clauseHtml(older, clauseOf("om-mer"), document));
		expect(html).toContain('<a href="/tillegg/0.0/#vedlegg">bilag 1</a>');
		const facts = clauseFacts({
			document: older,
			file: frozenFile(),
			clause: clauseOf("om-mer"),
			present: { ...document, clauses: [] },
		});
		const addresses = facts.rows.flatMap(({ links }) => links.map(({ address }) => address));
		expect(addresses).toEqual(["/tillegg/0.0/#sist", "/tillegg/0.0/#vedlegg"]);
		expect(facts.inDocument).toBe("/tillegg/0.0/#om-mer");
		expect(facts.edition).toContain(readingTexts.edition.isOlder("0.1"));
	});

	const facts = (id: string) => {
		const one = clauseFacts({
			document,
			file: frozenFile(),
			clause: clauseOf(id),
			present: document,
		});
		const rows = one.rows.map(({ name, words, links }) => [
			name,
			words,
			...links.map(({ address, words }) => `${plain(words)} ${address}`),
		]);
		return { ...one, rows };
	};
	const texts = readingTexts.clause;

	test("says what it binds, cites and refers to, and where it is referred to", () => {
		expect(facts("om").rows).toEqual([
			[texts.binds, "konsumenten og tilbyderen"],
			[
				texts.statutes,
				"",
				"skatteforvaltningsloven § 3-3 første ledd /hjemler/skatteforvaltningsloven-3-3/",
			],
			[texts.refersTo, "", "punkt 2 Sist /tillegg/#sist", "bilag 1 Vedlegg /tillegg/#vedlegg"],
			[texts.referredFrom, "", "punkt 2 Sist /tillegg/#sist"],
			[texts.inDocument, "", "Tillegg & mer /tillegg/#om"],
		]);
		// A clause that refers to itself does not lead anywhere.
		expect(facts("sist").rows.slice(1, -1)).toEqual([
			[texts.refersTo, "", "punkt 1 Om <tillegget> /tillegg/#om"],
			[texts.referredFrom, "", "punkt 1.1 Mer /tillegg/#om-mer"],
		]);
		// The clause around the one that refers is not named too.
		expect(facts("vedlegg").rows).toEqual([
			[texts.binds, texts.bindsNobody],
			[texts.referredFrom, "", "punkt 1.1 Mer /tillegg/#om-mer"],
			[texts.inDocument, "", "Tillegg & mer /tillegg/#vedlegg"],
		]);
	});

	test("can be cited and reported with its permanent address", () => {
		const { citation, permalink, report, labelled } = facts("om");
		expect(permalink).toBe("https://prove.example/tillegg/0.1/om/");
		expect(plain(citation)).toBe(
			"Tillegg & mer, utgave 0.1, punkt 1 «Om <tillegget>». https://prove.example/tillegg/0.1/om/",
		);
		expect(labelled).toBe("1 Om <tillegget>");
		const letter = new URL(report);
		expect(letter.protocol + letter.pathname).toBe("mailto:feil@prove.example");
		expect(letter.searchParams.get("subject")).toContain("Tillegg & mer");
		expect(letter.searchParams.get("body")).toContain(permalink);
	});

	test("has the hash that its edition gives it", () => {
		expect(facts("om").hash).toBe(frozenFile().edition.clauses[0]?.hash);
		expect(facts("sist").hash).toBe("");
	});
});

test("what a reader must know of a document", () => {
	const html = aboutDocument(document);
	const { about, status } = readingTexts;
	expect(
		[...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, name, words]) => [name, words]),
	).toEqual([
		[about.for, "For den som har noe å legge til."],
		[about.status, status.utkast],
		[about.prevails, about.nothing],
		[about.yields, "loven, bruksvilkårene og delingsvilkårene"],
		[about.readingTime, about.minutes(1)],
		[
			about.editions,
			`<a href="/tillegg/0.1/">0.1</a> · <a href="/utgaver/">${about.editionsLink}</a>`,
		],
	]);
});

test("an edition says which it is, when it was published, and what it hashes to", () => {
	const { edition } = readingTexts;
	const notice = (present: string) => editionNotice(document, frozenFile(), present);
	expect(notice("0.1")).toContain(`${edition.frozen("0.1")} ${edition.isPresent}`);
	expect(notice("0.2")).toContain(`${edition.frozen("0.1")} ${edition.isOlder("0.2")}`);
	expect(plain(notice("0.2"))).toContain("publisert 23. november 2026");
	expect(notice("0.2")).toContain(`<code>${frozenFile().edition.hash}</code>`);
	expect(notice("0.2")).toContain('<a href="/tillegg/">');
});

test("every edition is listed with its whole address and the hashes that its words give", () => {
	const listed = listedEditions();
	expect(listed.map(({ document, edition, present }) => [document, edition, present])).toEqual(
		[
			"delingsvilkar-segment",
			"delingsvilkar-standalone",
			"bruksvilkar-apier",
			"egenerklaering",
			"tillegg",
		].map((id) => [id, "0.1", true]),
	);
	const [terms] = listed;
	expect(terms).toMatchObject({
		url: "https://prove.example/delingsvilkar/segment/0.1/",
		status: "utkast",
		effective: null,
		replaces: null,
	});
	const shown = content.editions["delingsvilkar-segment"]?.[0]?.edition.tree ?? [];
	const template = {
		type: "template",
		id: "a",
		title: "A",
		edition: "0.1",
		children: shown,
	} as const;
	expect(terms).toMatchObject(hashesOf(template));
});

describe("an agreement", () => {
	test("says what it needs to be asked, part by part, and nothing that others over the same case ask", () => {
		const asked = askedIn(document);
		expect(asked.map(({ title }) => title)).toEqual(["Virksomheten"]);
		expect(asked[0]?.questions).toEqual(["Navn"]);
		expect(askedIn({})).toEqual([]);
	});

	test("says who signs it, without what is filled in", () => {
		expect(signatoriesOf(document)).toEqual(["For konsumenten", "For Tilbyderen"]);
	});
});

test("reading takes whole minutes, and at least one", () => {
	const minutes = (words: number) =>
		readingMinutes({ draft: draftOf(Array(words).fill("ord").join(" ")) });
	expect([1, 180, 269, 270, 1800].map(minutes)).toEqual([1, 1, 1, 2, 10]);
});
