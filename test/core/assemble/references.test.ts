import { describe, expect, test } from "vitest";
import { visit } from "../../../src/core/document/visit.ts";
import { draftOf } from "./draft-of.ts";
import { linesOf } from "./lines.ts";

const clause = (id: string, content = "Tekst.") =>
	`<Clause id="${id}" title="${id}">\n\n${content}\n\n</Clause>\n\n`;
const each = (content: string) =>
	`<Each of="processors" as="processor">\n\n${content}\n\n<None>\n\nIngen.\n\n</None>\n\n</Each>\n\n`;
const inSegment = (content: string) =>
	`<When field="inSegment" is="yes">\n\n${content}\n\n</When>\n\n`;
const ref = (to: string) => `Se <Ref to="${to}" />.`;

describe("numbers", () => {
	test("count clauses at each level, and in each appendix from 1 again", () => {
		const appendix = (id: string, number: number) =>
			`<Appendix id="${id}" number="${number}" title="${id}">\n\n${clause(`${id}-en`)}${clause(`${id}-to`)}</Appendix>\n\n`;
		const blocks =
			clause("a", clause("b") + clause("c", clause("d"))) +
			clause("e") +
			appendix("f", 1) +
			appendix("g", 4);
		expect(linesOf(draftOf(blocks)).filter((line) => line !== "Tekst.")).toEqual([
			"1 a",
			"1.1 b",
			"1.2 c",
			"1.2.1 d",
			"2 e",
			"Bilag 1 f",
			"1 f-en",
			"2 f-to",
			"Bilag 4 g",
			"1 g-en",
			"2 g-to",
		]);
	});

	test("close up when a clause is left out, and the references follow", () => {
		const blocks = clause("a", ref("c")) + inSegment(clause("b")) + clause("c");
		expect(linesOf(draftOf(blocks, { inSegment: "yes" }))[1]).toBe("Se punkt 3.");
		expect(linesOf(draftOf(blocks, { inSegment: "no" }))[1]).toBe("Se punkt 2.");
	});

	test("count both branches while undecided", () => {
		expect(linesOf(draftOf(inSegment(clause("a")) + clause("b", ref("b"))))).toEqual([
			"Dersom dere er i et segment: [mangler: om dere er i et segment]",
			"  1 a",
			"  Tekst.",
			"2 b",
			"Se punkt 2.",
		]);
	});
});

describe("references", () => {
	test("to a clause, an appendix, and a clause in an appendix", () => {
		const blocks = `${clause("a", `${ref("b")} ${ref("c")}`)}<Appendix id="b" number="2" title="b">\n\n${clause("c", ref("a"))}</Appendix>`;
		const lines = linesOf(draftOf(blocks));
		expect(lines[1]).toBe("Se bilag 2. Se bilag 2 punkt 1.");
		expect(lines.at(-1)).toBe("Se punkt 1.");
	});

	test("stand wherever words do", () => {
		const blocks = `${clause("a")}- <Ref to="a" />\n\n<Summary>Se <Ref to="a" />.</Summary>\n\n<Note>\n\n**<Ref to="a" />**\n\n</Note>\n\n<Table of="declaredServices" as="s" caption="T">\n\n<Column title="K"><Ref to="a" /></Column>\n\n<None>\n\nIngen.\n\n</None>\n\n</Table>\n\n<Signatures><Signature party="P"><Row label="R"><Ref to="a" /></Row></Signature></Signatures>`;
		const lines = linesOf(draftOf(blocks)).slice(2);
		expect(lines.filter((line) => line.includes("punkt 1"))).toHaveLength(5);
	});

	test("in a row mean the row's own clause, and carry its id", () => {
		const blocks = each(clause("b", ref("b")));
		const draft = draftOf(blocks, { processors: [{ id: "en" }, { id: "to" }] });
		expect(linesOf(draft)).toEqual(["1 b", "Se punkt 1.", "2 b", "Se punkt 2."]);
		const found: string[] = [];
		visit(draft.document.children, (node) => {
			if (node.type === "reference") found.push(node.to);
		});
		expect(found).toEqual(["b--en", "b--to"]);
	});

	test("in a row of another repetition over the same list mean the same row", () => {
		const blocks = each(clause("b")) + each(clause("c", ref("b")));
		const draft = draftOf(blocks, { processors: [{ id: "en" }, { id: "to" }] });
		expect(linesOf(draft).filter((line) => line.startsWith("Se"))).toEqual([
			"Se punkt 1.",
			"Se punkt 2.",
		]);
	});

	test("in a row may mean what stands outside", () => {
		const draft = draftOf(clause("a") + each(ref("a")), { processors: [{ id: "en" }] });
		expect(linesOf(draft).at(-1)).toBe("Se punkt 1.");
	});

	test("to nothing stop the assembly, so that no draft is made with a hole in it", () => {
		expect(() => draftOf(ref("borte"))).toThrow("borte");
		const blocks = `${ref("b")}\n\n${inSegment(clause("b"))}`;
		expect(() => draftOf(blocks, { inSegment: "no" })).toThrow("b");
		expect(() => draftOf(blocks)).not.toThrow();
	});
});
