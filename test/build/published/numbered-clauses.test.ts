import { expect, test } from "vitest";
import { numberedClauses } from "../../../src/build/published/numbered-clauses.ts";
import { assemblyWords } from "../../../src/core/wording/document-words.ts";
import { draftOf } from "../../core/assemble/draft-of.ts";

const clause = (id: string, inner = "Tekst.") =>
	`<Clause id="${id}" title="Om ${id}">\n\n${inner}\n\n</Clause>`;
const appendix = (id: string, number: number, inner = "Tekst.") =>
	`<Appendix id="${id}" number="${number}" title="Om ${id}">\n\n${inner}\n\n</Appendix>`;

const clauses = numberedClauses(
	draftOf(
		[
			clause("a", clause("a-b")),
			`<When field="inSegment" is="yes">\n\n${clause("c")}\n\n</When>`,
			appendix("d", 1, clause("d-e", clause("d-e-f"))),
			appendix("g", 3),
		].join("\n\n"),
	).document.children,
	assemblyWords.nb,
);

test("each clause and appendix is there in reading order, those above before those within", () => {
	expect(clauses.map(({ id, title, within }) => [id, title, within?.id])).toEqual([
		["a", "Om a", undefined],
		["a-b", "Om a-b", "a"],
		["c", "Om c", undefined],
		["d", "Om d", undefined],
		["d-e", "Om d-e", "d"],
		["d-e-f", "Om d-e-f", "d-e"],
		["g", "Om g", undefined],
	]);
});

test("its label says what it is, and in which appendix", () => {
	expect(
		clauses.map(({ number, label }) => [number, label].map((one) => one.replaceAll("\u00a0", " "))),
	).toEqual([
		["1", "punkt 1"],
		["1.1", "punkt 1.1"],
		["2", "punkt 2"],
		["bilag 1", "bilag 1"],
		["bilag 1 punkt 1", "bilag 1 punkt 1"],
		["bilag 1 punkt 1.1", "bilag 1 punkt 1.1"],
		["bilag 3", "bilag 3"],
	]);
});

test("it holds the clause itself", () => {
	expect(clauses.every(({ node, id }) => node.id === id)).toBe(true);
});
