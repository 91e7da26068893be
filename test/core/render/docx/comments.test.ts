import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consumerKind } from "../../../../src/core/cases/consumer.ts";
import type { Draft } from "../../../../src/core/document/draft.ts";
import type { Flow, Reason } from "../../../../src/core/document/nodes.ts";
import { visit } from "../../../../src/core/document/visit.ts";
import { readDocx } from "../../../../src/core/read/read-docx.ts";
import { wordContentOf } from "../../../../src/core/read/word/word-content.ts";
import { renderDocx } from "../../../../src/core/render/docx/index.ts";
import { commentAuthor } from "../../../../src/texts/nb/comments.ts";
import { draftCases, draftOfCase } from "../../../helpers/drafts.ts";
import { validateDocx } from "../../../helpers/ooxml-validator.ts";
import { declarationWords } from "../../read/word/read.ts";
import { blank, clause, list, paragraph, table } from "./build.ts";
import { hostileText, withTexts } from "./hostile.ts";
import { type Opened, open } from "./opened.ts";
import { sampleDraft } from "./sample.ts";
import { textOf } from "./word-reader.ts";
import { all, at } from "./xml.ts";

const reason = (text: string): Reason => ({ fields: ["inSegment"], text });
const summary: Flow = {
	type: "summary",
	label: "Kort sagt",
	children: paragraph("Kort.").children,
};
const note = (...children: Flow[]): Flow => ({ type: "note", children });

function draftWith(...children: Flow[]): Draft {
	const draft = sampleDraft(true);
	return { ...draft, document: { ...draft.document, children } };
}

const commented = (draft: Draft): Opened =>
	open(renderDocx(draft, { answers: true, comments: { author: commentAuthor } }));

/** The lines of each comment, by the words that it stands at. */
function commentsIn(file: Opened): [place: string, lines: string[]][] {
	const texts = new Map(
		all(file.xml("word/comments.xml"), "w:comment").map((comment) => [
			comment.attributes["w:id"],
			all(comment, "w:p").map(textOf),
		]),
	);
	return all(file.document, "w:p").flatMap((one) =>
		all(one, "w:commentReference").map(({ attributes }): [string, string[]] => {
			const id = attributes["w:id"];
			expect(all(one, "w:commentRangeStart").map((start) => start.attributes["w:id"])).toEqual([
				id,
			]);
			expect(all(one, "w:commentRangeEnd").map((end) => end.attributes["w:id"])).toEqual([id]);
			return [textOf(one), texts.get(id) ?? []];
		}),
	);
}

describe("a Word file with explanations", () => {
	it("says at each clause which answers brought it, what it says in short, and its guidance", () => {
		const segment = {
			...clause("segment", "1", "Segment", summary, paragraph("Tekst."), note(paragraph("Råd."))),
			reasons: [reason("Med fordi du svarte at dere er del av et segment")],
		};
		const plain = clause("vanlig", "2", "Vanlig", paragraph("Tekst."));
		expect(commentsIn(commented(draftWith(segment, plain)))).toEqual([
			["Segment", ["Med fordi du svarte at dere er del av et segment", "Kort sagt: Kort.", "Råd."]],
		]);
	});

	it("keeps the explanations of a clause apart from those of the clauses within it", () => {
		const inner = clause("inner", "1.1", "Indre", note(paragraph("Indre råd.")));
		const outer = clause(
			"outer",
			"1",
			"Ytre",
			summary,
			inner,
			list(false, ["–", note(paragraph("I liste."))]),
		);
		expect(commentsIn(commented(draftWith(outer)))).toEqual([
			["Ytre", ["Kort sagt: Kort.", "I liste."]],
			["Indre", ["Indre råd."]],
		]);
	});

	it("explains an appendix at its heading, and the whole document at its title", () => {
		const appendix: Flow = {
			type: "appendix",
			id: "tjenester",
			number: "2",
			label: "Bilag",
			title: paragraph("Tjenester").children,
			reasons: [],
			children: [note(paragraph("Bilag råd."))],
		};
		const about = note(paragraph("Om dokumentet."));
		expect(commentsIn(commented(draftWith(about, appendix)))).toEqual([
			[sampleDraft(true).document.title, ["Om dokumentet."]],
			["Bilag 2 Tjenester", ["Bilag råd."]],
		]);
	});

	it("tells lists, tables and undecided guidance in lines", () => {
		const guidance = note(
			list(false, ["–", paragraph("en")], ["–", paragraph("to")]),
			table("T", ["A", "B"], ["x", "y"]),
			{
				type: "alternative",
				condition: "Dersom a:",
				blank: blank("a", "a"),
				children: [paragraph("tre")],
			},
		);
		expect(commentsIn(commented(draftWith(clause("a", "1", "A", guidance))))).toEqual([
			["A", ["– en", "– to", "x, y", "Dersom a:", "tre"]],
		]);
	});

	it("has no comments, and no part for them, unless asked for and there are any", () => {
		for (const file of [
			open(renderDocx(draftOfCase("kommune"), { answers: true })),
			commented(draftWith(paragraph("Tekst."))),
		]) {
			expect(file.paths.filter((path) => path.includes("comments"))).toEqual([]);
			expect(file.text("word/document.xml")).not.toContain("comment");
			expect(file.text("[Content_Types].xml")).not.toContain("comments");
		}
	});

	it("says the same in the text as the clean file, and gives the same bytes each time", () => {
		const draft = draftOfCase("kommune");
		const bytes = renderDocx(draft, { answers: true, comments: { author: commentAuthor } });
		expect(renderDocx(draft, { answers: true, comments: { author: commentAuthor } })).toEqual(
			bytes,
		);
		const clean = open(renderDocx(draft, { answers: true }));
		expect(textOf(open(bytes).document)).toBe(textOf(clean.document));
		const read = readDocx(
			wordContentOf(bytes, consumerKind, declarationWords.hasEntry),
			consumerKind,
			declarationWords,
		);
		expect(read).toMatchObject({ answers: draft.case.answers, issues: [] });
	});

	it.each(draftCases)("of %s tells each reason of each clause", (name) => {
		const draft = draftOfCase(name);
		const told = commentsIn(commented(draft)).flatMap(([, lines]) => lines);
		let count = 0;
		visit(draft.document.children, (node) => {
			if (node.type !== "clause") return;
			for (const { text } of node.reasons) {
				expect(told).toContain(text);
				count += 1;
			}
		});
		expect(count).toBeGreaterThan(0);
	});

	it("has one author, who is no person, and the day of the draft", () => {
		const comments = all(commented(draftOfCase("kommune")).xml("word/comments.xml"), "w:comment");
		for (const { attributes } of comments) {
			expect(attributes).toMatchObject({
				"w:author": "Forklaring",
				"w:initials": "F",
				"w:date": "2026-11-23T00:00:00Z",
			});
		}
		expect(at(comments[0], "w:p", "w:r", "w:annotationRef")).toBeDefined();
	});

	it("is valid, with hostile texts too", { timeout: 60_000 }, async () => {
		const [texts = []] = fc.sample(fc.array(hostileText, { minLength: 20, maxLength: 40 }), {
			numRuns: 1,
			seed: 4,
		});
		let index = 0;
		const hostile = withTexts(
			draftOfCase("kommune"),
			"",
			() => texts[index++ % texts.length] ?? "",
		);
		const file = (draft: Draft) =>
			renderDocx(draft, { answers: true, comments: { author: commentAuthor } });
		expect(
			await validateDocx({ kommune: file(draftOfCase("kommune")), hostile: file(hostile) }),
		).toEqual({
			kommune: [],
			hostile: [],
		});
	});
});
