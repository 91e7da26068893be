import { describe, expect, test } from "vitest";
import {
	clauseAddress,
	clausePermalink,
	editionAddress,
} from "../../../src/build/published/addresses.ts";
import { publishedDocuments } from "../../../src/build/published/documents.ts";
import { editionDocument, siteDocuments } from "../../../src/build/published/site-documents.ts";
import { plainText } from "../../../src/core/document/plain-text.ts";
import { contentWith } from "../check/content-with.ts";

const content = contentWith({});
const documents = publishedDocuments(content);
const find = (id: string) => {
	const found = documents.find((one) => one.id === id);
	if (!found) throw new Error(`No document ${id}`);
	return found;
};

describe("every text that stands by itself is a document", () => {
	test("both variants of the sharing terms, the usage terms and the agreements", () => {
		expect(documents.map(({ id, address, rank }) => [id, address, rank])).toEqual([
			["delingsvilkar-segment", "/delingsvilkar/segment/", "sharingTerms"],
			["delingsvilkar-standalone", "/delingsvilkar/enkeltstaende/", "sharingTerms"],
			["bruksvilkar-apier", "/bruksvilkar/apier/", "usageTerms"],
			["egenerklaering", "/egenerklaering/", "agreements"],
			["tillegg", "/tillegg/", "agreements"],
		]);
		expect(documents.map((one) => [one.case, one.variant])).toEqual([
			[undefined, "segment"],
			[undefined, "standalone"],
			[undefined, undefined],
			["consumer", undefined],
			["consumer", undefined],
		]);
	});

	test("with its own title, its edition, and where an author wrote its number and its address", () => {
		expect(find("delingsvilkar-segment")).toMatchObject({
			title: "Delingsvilkår i segment",
			edition: "0.1",
			status: "utkast",
			for: { nb: "For den som er i et segment." },
			template: { id: "delingsvilkar-segment", title: "Delingsvilkår i segment" },
			path: "content/sharing-terms/index.yaml",
			places: { edition: { line: 4, column: 1 }, address: { line: 9, column: 14 } },
		});
		expect(find("tillegg")).toMatchObject({
			title: "Tillegg",
			path: "content/agreements/nb/tillegg.mdx",
			places: {
				edition: { path: "content/agreements/nb/tillegg.mdx", line: 4, column: 1 },
				address: { path: "content/agreements/index.yaml", line: 11, column: 12 },
			},
		});
	});

	test("each variant has its own words, and no branch on the variant", () => {
		const words = (id: string) => JSON.stringify(find(id).template);
		expect(words("delingsvilkar-segment")).toContain("Segmentansvarlig får ikke");
		expect(words("delingsvilkar-standalone")).not.toContain("Segmentansvarlig");
		for (const { template } of documents.slice(0, 2)) {
			expect(JSON.stringify(template)).not.toContain("variant");
		}
	});

	test("nothing where there are neither terms nor agreements", () => {
		const none = { ...content, sharingTerms: undefined, usageTerms: {}, agreementIndex: undefined };
		expect(publishedDocuments(none)).toEqual([]);
	});
});

describe("a document on the site", () => {
	const present = siteDocuments(content).find(({ id }) => id === "tillegg");
	if (!present) throw new Error("No document tillegg");

	test("is assembled once, with its clauses, dated by its edition", () => {
		expect(siteDocuments(content)).toBe(siteDocuments(content));
		expect(present.clauses.map(({ id, label }) => [id, label])).toEqual([["om", "punkt\u00a01"]]);
		expect(present.draft.document.date).toBe("2026-11-23");
	});

	test("is in an older edition what it was then", () => {
		const [file] = content.editions.tillegg ?? [];
		if (!file) throw new Error("No edition of tillegg");
		const changed = contentWith({
			"content/agreements/nb/tillegg.mdx":
				'---\nid: tillegg\ntitle: Nytt navn\nedition: "0.2"\n---\n\n<Clause id="ny" title="Ny">\n\nNy tekst.\n\n</Clause>\n',
		});
		const now = siteDocuments(changed).find(({ id }) => id === "tillegg");
		expect(now?.clauses.map(({ id }) => id)).toEqual(["ny"]);
		if (!now) return;
		const then = editionDocument(now, file, changed);
		expect(then).toMatchObject({ title: "Tillegg", edition: "0.1", address: "/tillegg/" });
		expect(then.clauses.map(({ id }) => id)).toEqual(["om"]);
		expect(plainText(then.clauses[0]?.node.title ?? [])).toBe("Om tillegget");
		expect(then.draft.document).toMatchObject({ edition: "Utgave 0.1", date: "2026-11-23" });
		expect(editionDocument(now, file, changed)).toBe(then);
	});

	test("has addresses for its clauses, its editions and their clauses", () => {
		expect(clauseAddress(present, "om")).toBe("/tillegg/#om");
		expect(editionAddress(present)).toBe("/tillegg/0.1/");
		expect(clausePermalink(present, "om")).toBe("/tillegg/0.1/om/");
	});
});
