import { describe, expect, test } from "vitest";
import { loadContent } from "../../src/build/content/load.ts";
import { siteDocuments } from "../../src/build/published/site-documents.ts";
import { root } from "../../src/build/root.ts";
import { editDistance } from "../../src/core/wording/edit-distance.ts";
import { categories, type GoldenQuery, readGoldenQueries } from "./golden-queries.ts";
import { siteWords, wordsIn, wordsOfClause } from "./site-words.ts";

const { nothing, ...byCategory } = readGoldenQueries();
const every = categories.flatMap((category) => byCategory[category]);

const content = loadContent(root);
const documents = siteDocuments(content);
const glossary = content.glossary?.data ?? {};
const words = siteWords(content);

const clauses = documents.flatMap((document) =>
	document.clauses.map((clause) => ({ ...clause, document: document.id })),
);
const prose = content.prose.flatMap(({ sections }) => sections.map(({ id }) => id));
const known = new Set([...clauses.map(({ id }) => id), ...prose, ...Object.keys(glossary)]);

/** What the expected clauses say, one text for each place that such an id stands in. */
const saidBy = ({ clauses: ids, documents: within }: GoldenQuery): string[] =>
	clauses
		.filter(({ id, document }) => ids.includes(id) && (within?.includes(document) ?? true))
		.map((clause) => wordsOfClause(clause).toLowerCase());

/** The queries of a category that do not hold. */
const faulty = (queries: readonly GoldenQuery[], holds: (query: GoldenQuery) => boolean) =>
	queries.filter((query) => !holds(query)).map(({ query }) => query);

const isClause = (id: string) => clauses.some((clause) => clause.id === id);

describe("the file", () => {
	test("has at least twelve queries in each category, and fifteen that find nothing", () => {
		const few = categories.filter((category) => byCategory[category].length < 12);
		expect(few).toEqual([]);
		expect(nothing.length).toBeGreaterThanOrEqual(15);
	});

	test("has no query twice, however it is written", () => {
		const all = [...every.map(({ query }) => query), ...nothing].map((one) => one.toLowerCase());
		expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
	});

	test("has no id twice in one query", () => {
		expect(faulty(every, ({ clauses: ids }) => new Set(ids).size === ids.length)).toEqual([]);
	});

	test("names the word meant where there is one, and only there", () => {
		const other = categories.filter((category) => category !== "synonyms" && category !== "typos");
		const rest = other.flatMap((category) => byCategory[category]);
		expect(faulty(rest, ({ means }) => means === undefined)).toEqual([]);
	});
});

describe("what is expected", () => {
	test("is published", () => {
		expect(faulty(every, ({ clauses: ids }) => ids.every((id) => known.has(id)))).toEqual([]);
	});

	test("stands in each document that is named", () => {
		const stands = (id: string, document: string) =>
			clauses.some((clause) => clause.id === id && clause.document === document);
		expect(
			faulty(every, ({ clauses: ids, documents: within = [] }) =>
				within.every((document) => ids.every((id) => stands(id, document))),
			),
		).toEqual([]);
	});

	test("is a clause, but for a few", () => {
		const others = faulty(every, ({ clauses: ids }) => ids.some(isClause));
		expect(others.length).toBeLessThanOrEqual(every.length / 20);
	});
});

describe("each category is what it says", () => {
	test("compounds: a longer word of the clause has the query in it", () => {
		const within = ({ query }: GoldenQuery, said: string) =>
			[...wordsIn(said)].some((word) => word.includes(query) && word !== query);
		expect(
			faulty(byCategory.compounds, (query) => saidBy(query).some((said) => within(query, said))),
		).toEqual([]);
	});

	test("synonyms: the glossary leads from the query to the word", () => {
		const leads = ({ query, means }: GoldenQuery) =>
			Object.values(glossary).some(
				({ term, synonyms = [], nn, en }) =>
					term === means && [...synonyms, nn, en].includes(query),
			);
		expect(faulty(byCategory.synonyms, leads)).toEqual([]);
	});

	test("typos: one slip away from a word of the site, and not a word of it", () => {
		const slips = ({ query, means = "" }: GoldenQuery) =>
			editDistance(query, means.toLowerCase()) === 1 &&
			words.has(means.toLowerCase()) &&
			!words.has(query);
		expect(faulty(byCategory.typos, slips)).toEqual([]);
	});

	test("short: a number, an abbreviation or a word under four letters, and one of the site", () => {
		const isShort = ({ query }: GoldenQuery) =>
			/^(?:\p{L}{1,3}|\p{N}{1,3}|\p{Lu}{2,4}|Freg|API-et)$/u.test(query) &&
			words.has(query.toLowerCase());
		expect(faulty(byCategory.short, isShort)).toEqual([]);
	});

	test("questions: at least three words; words: two to four", () => {
		const count = ({ query }: GoldenQuery) => query.split(" ").length;
		expect(faulty(byCategory.questions, (query) => count(query) >= 3)).toEqual([]);
		expect(faulty(byCategory.words, (query) => count(query) >= 2 && count(query) <= 4)).toEqual([]);
	});
});

describe("references", () => {
	const ofText = byCategory.references.filter(({ query }) => /§|lov|art/.test(query));
	const ofNumber = byCategory.references.filter((query) => !ofText.includes(query));

	test("to a provision: every expected clause cites it", () => {
		const cites = ({ query }: GoldenQuery, said: string) =>
			(query.match(/\d+(?:-\d+)?/g) ?? []).every((number) =>
				new RegExp(`(?<![\\d-])${number}(?![\\d-])`).test(said),
			);
		expect(ofText.length).toBeGreaterThanOrEqual(6);
		expect(
			faulty(ofText, (query) =>
				query.clauses.every((id) =>
					saidBy({ ...query, clauses: [id] }).some((said) => cites(query, said)),
				),
			),
		).toEqual([]);
	});

	test("to a number: every expected clause bears it, and where no more than two do, all are expected", () => {
		const labelIn = (query: string) =>
			/(?:bilag \d+ )?(?:punkt|bilag) [\d.]+/.exec(query)?.[0] ??
			`punkt ${/[\d.]+/.exec(query)?.[0]}`;
		expect(ofNumber.length).toBeGreaterThanOrEqual(6);
		for (const { query, clauses: ids, documents: within } of ofNumber) {
			const bearers = clauses
				.filter(({ document }) => within?.includes(document) ?? true)
				.filter(({ label }) => label.replaceAll("\u00a0", " ").toLowerCase() === labelIn(query))
				.map(({ id }) => id);
			const bearing = [...new Set(bearers)].sort();
			if (bearing.length > 2) expect(bearing, query).toEqual(expect.arrayContaining(ids));
			else expect([...ids].sort(), query).toEqual(bearing);
		}
	});
});

describe("what must find nothing", () => {
	/** Whether a reader could see one word in the other: one holds the other, they begin alike, or it is a slip. */
	const isAkin = (query: string, word: string) =>
		word.includes(query) ||
		(word.length > 3 && (query.includes(word) || query.slice(0, 4) === word.slice(0, 4))) ||
		editDistance(query, word) < 3;

	test.each(nothing)("%s is akin to no word of the site", (query) => {
		expect([...words].filter((word) => isAkin(query, word))).toEqual([]);
	});

	test("a word that is akin is seen", () => {
		expect(isAkin("sykepenger", "penger")).toBe(true);
		expect(isAkin("penge", "penger")).toBe(true);
		expect(isAkin("skattekort", "skattemelding")).toBe(true);
		expect(isAkin("avtole", "avtale")).toBe(true);
	});
});
