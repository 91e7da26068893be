import { describe, expect, test } from "vitest";
import { loadContent } from "../../../src/build/content/load.ts";
import { forReader, type ReaderDocument } from "../../../src/build/published/for-reader.ts";
import {
	type ReaderPageName,
	readerPageNames,
	readerPages,
} from "../../../src/build/published/reader-pages.ts";
import { siteDocuments } from "../../../src/build/published/site-documents.ts";
import { root } from "../../../src/build/root.ts";
import { contentWith } from "../check/content-with.ts";
import { termsFiles } from "./terms-files.ts";

const content = loadContent(root);
const readAs = (name: ReaderPageName) => forReader(readerPages[name], content);
const idsOf = ({ documents }: ReturnType<typeof readAs>) =>
	documents.map(({ document }) => document.id);
const find = (name: ReaderPageName, id: string): ReaderDocument => {
	const found = readAs(name).documents.find(({ document }) => document.id === id);
	if (!found) throw new Error(`${name}: ${id}`);
	return found;
};
const idsThatApply = ({ clauses }: ReaderDocument) =>
	clauses.filter(({ applies }) => applies).map(({ clause }) => clause.id);

describe.each(readerPageNames)("%s", (name) => {
	test("every document is there once: as one's own, as its twin or as another's", () => {
		const { documents, others } = readAs(name);
		const found = [
			...documents.flatMap(({ document, alike }) => [document, ...alike]),
			...others,
		].map(({ id }) => id);
		expect(found.sort()).toEqual(
			siteDocuments(content)
				.map(({ id }) => id)
				.sort(),
		);
	});

	test("no clause is left out, and each that applies is counted", () => {
		for (const { document, clauses, applying } of readAs(name).documents) {
			expect(clauses.map(({ clause }) => clause)).toEqual(document.clauses);
			expect(applying).toBe(clauses.filter(({ applies }) => applies).length);
			expect(applying).toBeGreaterThan(0);
		}
	});

	test("a clause with a duty of the reader's applies", () => {
		const own = readAs(name).documents.flatMap(({ clauses }) => clauses);
		expect(own.filter(({ applies, duties }) => duties.length > 0 && !applies)).toEqual([]);
	});
});

test("a document that presupposes an answer is another's for one who answers otherwise", () => {
	const joining = ["tiltredelseserklaering", "pakoblingsforesporsel"];
	expect(idsOf(readAs("konsument-i-segment"))).toEqual(expect.arrayContaining(joining));
	const others = readAs("enkeltstaende-konsument").others.map(({ id }) => id);
	expect(others).toEqual(expect.arrayContaining(joining));
	expect(idsOf(readAs("enkeltstaende-konsument"))).toContain("oppsigelse");
});

test("each consumer sees the variant that is theirs", () => {
	expect(idsOf(readAs("konsument-i-segment"))).toContain("delingsvilkar-segment");
	expect(idsOf(readAs("konsument-i-segment"))).not.toContain("delingsvilkar-standalone");
	expect(idsOf(readAs("enkeltstaende-konsument"))).toContain("delingsvilkar-standalone");
	expect(idsOf(readAs("enkeltstaende-konsument"))).not.toContain("delingsvilkar-segment");
});

test("the coordinator sees the segment agreement and the segment's variant, and not the declaration", () => {
	expect(idsOf(readAs("segmentansvarlig"))).toEqual(
		expect.arrayContaining(["delingsvilkar-segment", "segmentansvaravtale"]),
	);
	expect(idsOf(readAs("segmentansvarlig"))).not.toContain("egenerklaering");
});

test("of the declaration's two ways only one's own applies, and its duties are as one has answered", () => {
	const inSegment = find("konsument-i-segment", "egenerklaering");
	const alone = find("enkeltstaende-konsument", "egenerklaering");
	expect(idsThatApply(inSegment)).toContain("segment");
	expect(idsThatApply(inSegment)).not.toContain("direkte-kontakt");
	expect(idsThatApply(alone)).toContain("direkte-kontakt");
	expect(idsThatApply(alone)).not.toContain("segment");
	const sentences = ({ clauses }: ReaderDocument) =>
		clauses.flatMap(({ duties }) => duties.map(({ sentence }) => sentence)).join(" ");
	expect(sentences(inSegment)).toContain("segmentansvarlig");
	expect(sentences(alone)).not.toContain("segmentansvarlig");
});

test("variants that say the same to an outsider are shown once", () => {
	const { documents } = readAs("alle");
	const terms = documents.filter(({ document }) => document.variant);
	expect(terms).toHaveLength(1);
	expect(terms[0]?.alike).toHaveLength(1);
});

test("content without a segment agreement or anything that concerns the public has less to show", () => {
	const small = contentWith(termsFiles);
	expect(forReader(readerPages.alle, small).documents).toEqual([]);
	expect(forReader(readerPages["konsument-i-segment"], small).documents.length).toBeGreaterThan(0);
});
