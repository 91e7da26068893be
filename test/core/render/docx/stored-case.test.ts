import { describe, expect, it } from "vitest";
import type { Draft } from "../../../../src/core/document/draft.ts";
import { opened } from "./opened.ts";
import { sampleDraft } from "./sample.ts";
import { all, at, type Element } from "./xml.ts";

const fragile =
	"Linje\nto\r\ttab «æøå» <&\"'> _x0041_ \u0000\u001f\u007f\u0085\u2028\u202e\u2066\ufffe\uffff \ud800 🙂";

function withAnswers(answers: Record<string, unknown>): Draft {
	const draft = sampleDraft(true);
	return { ...draft, case: { ...draft.case, answers } };
}

function properties(draft: Draft, answers = true): Map<string, string> {
	const custom = opened(draft, answers).xml("docProps/custom.xml");
	return new Map(
		all(custom, "property").map((property) => [
			property.attributes.name ?? "",
			at(property, "vt:lpwstr")?.children.join("") ?? "",
		]),
	);
}

function fromProperties(draft: Draft): unknown {
	const pieces = [...properties(draft)].filter(([name]) => name.startsWith("case-"));
	return JSON.parse(pieces.map(([, piece]) => piece).join(""));
}

function fromPart(draft: Draft): unknown {
	return JSON.parse(at(opened(draft).xml("customXml/item1.xml"), "case")?.children.join("") ?? "");
}

describe("the stored case", () => {
	it("lies in a part of its own, with the document, the edition and the date", () => {
		const draft = sampleDraft(true);
		const root: Element = opened(draft).xml("customXml/item1.xml");
		expect(root.attributes).toEqual({
			xmlns: "urn:rammeverk-for-deling:draft",
			document: "egenerklaering",
			edition: "Utgave 0.1",
			date: "2026-11-23",
		});
		expect(fromPart(draft)).toEqual(draft.case);
	});

	it("lies in the properties too, in pieces that Word keeps", () => {
		const answers = Object.fromEntries(
			Array.from({ length: 40 }, (_, index) => [`felt-${index}`, "🙂 tekst ".repeat(8)]),
		);
		const draft = withAnswers(answers);
		const pieces = [...properties(draft).values()];
		expect(pieces.length).toBeGreaterThan(10);
		for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(255);
		for (const piece of pieces) expect(piece.isWellFormed()).toBe(true);
		expect(fromProperties(draft)).toEqual(draft.case);
	});

	it("comes back unchanged, whatever characters it holds", () => {
		const draft = withAnswers({ [fragile]: [fragile, { felt: fragile }] });
		expect(fromPart(draft)).toEqual(draft.case);
		expect(fromProperties(draft)).toEqual(draft.case);
		for (const value of properties(draft).values()) {
			expect(value).not.toMatch(/_x[0-9A-Fa-f]{4}_/);
		}
	});

	it("comes with the document, the editions that it cites and the version of the schema", () => {
		const known = properties(sampleDraft(true));
		expect(known.get("document")).toBe("egenerklaering");
		expect(known.get("edition")).toBe("Utgave 0.1");
		expect(known.get("date")).toBe("2026-11-23");
		expect(known.get("schemaVersion")).toBe("1");
		expect(known.get("cited-1")).toBe(
			"delingsvilkar 0.1 https://deling.example/delingsvilkar/0.1/",
		);
	});
});

describe("Word without answers", () => {
	const draft = withAnswers({ hemmelig: "MERKELAPP" });
	const { paths, text } = opened(draft, false);

	it("has no custom XML, and no answer in any part", () => {
		expect(paths.filter((path) => path.startsWith("customXml"))).toEqual([]);
		for (const path of paths) expect(text(path), path).not.toMatch(/MERKELAPP|customXml|hemmelig/);
	});

	it("still says which document and edition it is", () => {
		expect([...properties(draft, false).keys()]).toEqual([
			"document",
			"edition",
			"date",
			"cited-1",
		]);
	});

	it("is else the same file", () => {
		expect(text("word/document.xml")).toBe(opened(draft, true).text("word/document.xml"));
	});
});
