import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkContent } from "../../../src/build/check/index.ts";
import { loadContent } from "../../../src/build/content/load.ts";
import { freeze, templateOf, writeEdition } from "../../../src/build/editions/freeze.ts";
import { hashesOf } from "../../../src/build/editions/hashes.ts";
import { publishEditions } from "../../../src/build/editions/publish.ts";
import { compareEditions } from "../../../src/build/editions/read.ts";
import { publishedDocuments } from "../../../src/build/published/documents.ts";
import { root as projectRoot } from "../../../src/build/root.ts";
import { edition as schema } from "../../../src/core/schema/edition.ts";
import { withContent } from "../check/content-with.ts";

const day = "2026-11-25";
const documents = [
	"delingsvilkar-segment",
	"delingsvilkar-standalone",
	"bruksvilkar-apier",
	"egenerklaering",
	"tillegg",
];
const tillegg = "content/agreements/nb/tillegg.mdx";
const agreement = (number: string, body: string) =>
	`---\nid: tillegg\ntitle: Tillegg\nedition: "${number}"\n---\n\n<Clause id="om" title="Om">\n\n${body}\n\n</Clause>\n`;

/** Runs `use` in content of which nothing is frozen. */
function withUnfrozen<Result>(use: (root: string) => Result): Result {
	return withContent({}, (root) => {
		rmSync(join(root, "content/editions"), { recursive: true });
		return use(root);
	});
}

/** The files of the editions with what is in them. */
function filesIn(root: string): Record<string, string> {
	const folder = join(root, "content/editions");
	const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
	return Object.fromEntries(
		paths
			.filter((path) => path.endsWith(".json"))
			.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
	);
}

describe("a document that is frozen", () => {
	test.each(publishedDocuments(loadContent(projectRoot)).map((one) => [one.id, one] as const))(
		"%s has the same hashes when it is read again",
		(_, document) => {
			const edition = freeze(document, { published: day, replaces: null });
			const read = JSON.parse(writeEdition(edition));
			expect(schema.parse(read)).toEqual(read);
			expect(hashesOf(templateOf(read))).toEqual(hashesOf(document.template));
			expect(read).toMatchObject(hashesOf(document.template));
			expect(writeEdition(edition)).not.toContain('"place"');
		},
	);

	test("says when it was published, and takes effect only when someone has accepted it", () => {
		withUnfrozen((root) => {
			const [document] = publishedDocuments(loadContent(root));
			if (!document) throw new Error("No document");
			const publishing = { published: day, replaces: "0.0" };
			expect(freeze(document, publishing)).toMatchObject({
				format: 1,
				document: "delingsvilkar-segment",
				title: "Delingsvilkår i segment",
				edition: "0.1",
				status: "utkast",
				published: day,
				effective: null,
				replaces: "0.0",
			});
			expect(freeze({ ...document, status: "gjeldende" }, publishing).effective).toBe(day);
		});
	});
});

describe("publishing", () => {
	test("writes each document that is not frozen, and the content is then sound", () => {
		withUnfrozen((root) => {
			expect(checkContent(loadContent(root)).map(({ rule }) => rule)).toEqual(
				documents.map(() => "edition-not-published"),
			);
			const { written, differing } = publishEditions(loadContent(root), root, day);
			expect(written).toEqual(documents.map((id) => `content/editions/${id}/0.1.json`));
			expect(differing).toEqual([]);
			expect(checkContent(loadContent(root))).toEqual([]);
		});
	});

	test("writes nothing twice", () => {
		withUnfrozen((root) => {
			publishEditions(loadContent(root), root, day);
			const before = filesIn(root);
			expect(publishEditions(loadContent(root), root, "2027-01-01")).toEqual({
				written: [],
				differing: [],
			});
			expect(filesIn(root)).toEqual(before);
		});
	});

	test("leaves an edition as it is when the text has changed, and says so", () => {
		withContent({ [tillegg]: agreement("0.1", "Ny tekst.") }, (root) => {
			const before = filesIn(root);
			const { written, differing } = publishEditions(loadContent(root), root, day);
			expect(written).toEqual([]);
			expect(differing.map(({ id }) => id)).toEqual(["tillegg"]);
			expect(filesIn(root)).toEqual(before);
		});
	});

	test("writes a new number beside the old one, and says which it replaces", () => {
		withContent({ [tillegg]: agreement("0.2", "Ny tekst.") }, (root) => {
			expect(publishEditions(loadContent(root), root, day).written).toEqual([
				"content/editions/tillegg/0.2.json",
			]);
			writeFileSync(join(root, tillegg), agreement("0.10", "Nyere tekst."));
			publishEditions(loadContent(root), root, day);
			const { editions } = loadContent(root);
			expect(editions.tillegg?.map(({ edition }) => [edition.edition, edition.replaces])).toEqual([
				["0.1", null],
				["0.2", "0.1"],
				["0.10", "0.2"],
			]);
		});
	});
});

describe("the text that is published", () => {
	const rulesOf = (files: Record<string, string>) =>
		withContent(files, (root) =>
			checkContent(loadContent(root)).map(({ rule, place }) => `${rule} ${place.path}`),
		);
	const path = "content/editions/tillegg/0.1.json";
	const frozen = withContent({}, (root) => readFileSync(join(root, path), "utf8"));

	test("is another when a word is, but not when it is only written otherwise", () => {
		const body = (words: string) => ({
			[tillegg]: agreement("0.1", words).replace("Om", "Om tillegget"),
		});
		expect(rulesOf(body("Gjelder {consumer.name}."))).toEqual([]);
		expect(rulesOf(body("Gjelder\u00a0 *{consumer.name}*.\n\n<Note>\n\nHusk.\n\n</Note>"))).toEqual(
			[],
		);
		expect(rulesOf(body("Gjaldt {consumer.name}."))).toEqual([`edition-differs ${tillegg}`]);
	});

	test.each([
		["a word", "Gjelder ", "Gjaldt "],
		["an answer", "consumer.name", "provider.name"],
		["the hash of a clause", '"hash": "cf', '"hash": "0f'],
		["the hash of the whole", '"hash": "87', '"hash": "07'],
	])("an edition in which %s is edited is told", (_, from, to) => {
		expect(frozen).toContain(from);
		expect(rulesOf({ [path]: frozen.replace(from, to) })).toContain(`edition-altered ${path}`);
	});

	test("an edition of another form is no edition", () => {
		const issues = rulesOf({ [path]: frozen.replace('"format": 1', '"format": 2') });
		expect(issues[0]).toBe(`data-option ${path}`);
	});
});

test("editions are in the order of their numbers", () => {
	const sorted = ["0.10", "1.0", "0.9", "0.2", "10.0", "2.1"]
		.map((edition) => ({ edition }))
		.sort(compareEditions);
	expect(sorted.map(({ edition }) => edition)).toEqual([
		"0.2",
		"0.9",
		"0.10",
		"1.0",
		"2.1",
		"10.0",
	]);
});
