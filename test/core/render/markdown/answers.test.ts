import fc from "fast-check";
import { remark } from "remark";
import { expect, it } from "vitest";
import { renderMarkdown } from "../../../../src/core/render/markdown/index.ts";
import { paragraph, value } from "../docx/build.ts";
import { sampleDraft } from "../docx/sample.ts";

const { openItems: _, draftMark: __, ...document } = sampleDraft(true).document;

/** What a reader of Markdown makes of an answer that is a paragraph by itself. */
function readBack(answer: string) {
	const node = paragraph(value("purpose", "Formål", answer));
	const { children } = remark().parse(renderMarkdown({ ...document, children: [node] }));
	// The title, the edition and the proposal come first.
	return children.slice(3);
}

const lines = [
	"Formålet",
	..."=== == = --- -- - ___ *** # ## > + ~~~ ``` | : \\ ![ [ ]".split(" "),
	..."1. a|1) a|- a|* a|+ a|# a|> a|- - -|* * *|--- -|= =|<b>|&amp;|http://a.b|[a]: b|    a".split(
		"|",
	),
];

it("an answer stays one paragraph with its own words, whatever stands at the start of a line", () => {
	const answer = fc
		.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 4 })
		// As it is read: nothing empty round it.
		.map((all) => all.join("\n").trim());
	fc.assert(
		fc.property(answer, (answer) => {
			const read = readBack(answer);
			expect(read.map(({ type }) => type)).toEqual(["paragraph"]);
			const [only] = read;
			const parts = only?.type === "paragraph" ? only.children : [];
			expect(new Set(parts.map(({ type }) => type))).toEqual(
				new Set(answer.includes("\n") ? ["text", "break"] : ["text"]),
			);
			const said = parts.map((part) => (part.type === "text" ? part.value : "\n")).join("");
			const words = (text: string) => text.split("\n").map((line) => line.trim());
			expect(words(said)).toEqual(words(answer));
		}),
		{ numRuns: 500 },
	);
});
