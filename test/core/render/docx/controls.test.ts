import { describe, expect, it } from "vitest";
import { controlTag } from "../../../../src/core/document/control-tag.ts";
import type { Document, Phrasing } from "../../../../src/core/document/nodes.ts";
import { visit } from "../../../../src/core/document/visit.ts";
import { bookmarkName, uniqueNumbers } from "../../../../src/core/render/docx/names.ts";
import { clause, paragraph, strong, value } from "./build.ts";
import { opened } from "./opened.ts";
import { sampleDraft } from "./sample.ts";
import { textOf } from "./word-reader.ts";
import { all, at, type Element, valueAt } from "./xml.ts";

/** The values and blanks of a document, in reading order. */
function filled(document: Document): Extract<Phrasing, { type: "value" | "blank" }>[] {
	const found: Extract<Phrasing, { type: "value" | "blank" }>[] = [];
	visit(document.children, (node) => {
		if (node.type === "value" || node.type === "blank") found.push(node);
	});
	return found;
}

const of = (control: Element, name: string): string | undefined =>
	valueAt(control, "w:sdtPr", name);

describe.each([false, true])("content controls (complete: %s)", (complete) => {
	const draft = sampleDraft(complete);
	const { document } = opened(draft);
	const controls = all(document, "w:sdt");

	it("stand for each value and each blank, in order, named and tagged, with their text", () => {
		expect(
			controls.map((control) => ({
				label: of(control, "w:alias"),
				path: of(control, "w:tag"),
				text: textOf(at(control, "w:sdtContent") as Element),
			})),
		).toEqual(filled(draft.document).map(({ label, path, text }) => ({ label, path, text })));
	});

	it("have each a number of its own", () => {
		const ids = controls.map((control) => of(control, "w:id"));
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(Number(id)).toBeGreaterThan(0);
		for (const id of ids) expect(Number(id)).toBeLessThan(2 ** 31);
	});

	it("are empty to Word when something is missing, and only then", () => {
		const empty = controls.filter((control) => at(control, "w:sdtPr", "w:showingPlcHdr"));
		expect(empty.map(textOf)).toEqual(
			filled(draft.document).flatMap(({ type, text }) => (type === "blank" ? [text] : [])),
		);
	});
});

describe("a value", () => {
	const draft = sampleDraft(true);
	const controls = (...words: Phrasing[]): Element[] => {
		const children = [clause("en", "1", "En", paragraph(...words))];
		return all(opened({ ...draft, document: { ...draft.document, children } }).document, "w:sdt");
	};

	it("of several lines has breaks in place", () => {
		const [control] = controls(value("adresse", "adresse", "Gate 1\n9999 By\r\nNorge"));
		expect(control && textOf(control)).toBe("Gate 1\n9999 By\nNorge");
		expect(all(control as Element, "w:br").length).toBe(2);
	});

	it("in strong words is strong, and what is typed there will be", () => {
		const [control] = controls(strong(value("navn", "navn", "Storvik")));
		expect(valueAt(control as Element, "w:sdtPr", "w:rPr", "w:rStyle")).toBe("Strong");
		const [run] = all(control as Element, "w:r");
		expect(run && valueAt(run, "w:rPr", "w:rStyle")).toBe("Strong");
	});

	it("of a long path has a tag of 64 characters that is its own", () => {
		const paths = ["a", "b"].map((end) => `${"felt.".repeat(20)}${end}`);
		const tags = paths.map((path) =>
			of(controls(value(path, "x".repeat(90), "y"))[0] as Element, "w:tag"),
		);
		expect(tags).toEqual(paths.map(controlTag));
		expect(new Set(tags).size).toBe(2);
		for (const tag of tags) expect(tag?.length).toBe(64);
	});

	it("with a long label has a title of 64 characters", () => {
		const [control] = controls(value("navn", "x".repeat(90), "y"));
		expect(of(control as Element, "w:alias")).toBe(`${"x".repeat(63)}…`);
	});
});

describe("names", () => {
	it("of bookmarks are the id, with low lines for hyphens", () => {
		expect(bookmarkName("punkt", "taushetsplikt")).toBe("punkt_taushetsplikt");
		expect(bookmarkName("punkt", "kontakt--contact-1")).toBe("punkt_kontakt__contact_1");
	});

	it("of bookmarks are cut to 40 characters and stay different", () => {
		const names = ["a", "b", "ø", "x_y", "x-y"].map((end) =>
			bookmarkName("punkt", `${end.length > 1 ? "" : "lang-".repeat(12)}${end}`),
		);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,39}$/);
	});

	it("that meet get the next number that is free", () => {
		const number = uniqueNumbers();
		const numbers = Array.from({ length: 100 }, () => number("same"));
		expect(new Set(numbers).size).toBe(100);
		expect(uniqueNumbers()("same")).toBe(numbers[0]);
	});
});
