import { describe, expect, it } from "vitest";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { changedWording } from "../../../src/core/read/changed-wording.ts";
import { wordContentOf } from "../../../src/core/read/word/word-content.ts";
import { renderDocx } from "../../../src/core/render/docx/index.ts";
import { draftCases, draftOfCase } from "../../helpers/drafts.ts";
import {
	belowHeading,
	edited,
	reordered,
	savedByLibreOffice,
	savedByWord,
	typed,
} from "./word/edit.ts";
import { declarationWords } from "./word/read.ts";

const file = renderDocx(draftOfCase("kommune"), { answers: true });
const changes = (returned: Uint8Array, made = file) => {
	const found = changedWording(opened(returned), opened(made));
	const names = (list: typeof found.altered) => list.map(({ bookmark }) => bookmark);
	return { altered: names(found.altered), removed: names(found.removed) };
};
function opened(bytes: Uint8Array) {
	const content = wordContentOf(bytes, consumerKind, declarationWords.hasEntry);
	if ("rule" in content) throw new Error(content.rule);
	return content;
}
const nothing = { altered: [], removed: [] };
const clausesOf = (bytes: Uint8Array) => opened(bytes).clauses;

describe("the wording of a Word file that came back", () => {
	it.each(draftCases)("is unchanged in %s, whoever saved it", (name) => {
		const made = renderDocx(draftOfCase(name), { answers: true });
		expect(clausesOf(made).length).toBeGreaterThan(20);
		for (const returned of [
			made,
			edited(made, savedByWord),
			reordered(edited(made, savedByLibreOffice)),
			renderDocx(draftOfCase(name), { answers: false, comments: { author: "Forklaring" } }),
		]) {
			expect(changes(returned, made)).toEqual(nothing);
		}
	});

	it("is told clause by clause, by a single letter", () => {
		let found = 0;
		for (const { bookmark, words } of clausesOf(file)) {
			const line = words.split("\n").find((one) => /^[\p{L} ,.]{20,}$/u.test(one));
			if (!line) continue;
			const changed = edited(file, (text) => {
				// A heading stands in the contents list too, which is no clause.
				const end = text.lastIndexOf(`>${line}<`) + line.length;
				return `${text.slice(0, end)}!${text.slice(end + 1)}`;
			});
			expect(changes(changed)).toEqual({ altered: [bookmark], removed: [] });
			found += 1;
			if (found === 8) break;
		}
		expect(found).toBeGreaterThan(4);
	});

	it("is not changed by an answer, nor by another number, quotation mark or space", () => {
		expect(changes(edited(file, typed("consumer.name", "Ny kommune")))).toEqual(nothing);
		const numbers = edited(file, (text) =>
			text.replace(
				/(<w:fldChar w:fldCharType="separate"\/><\/w:r><w:r>(?:<w:rPr>[^/]*\/><\/w:rPr>)?<w:t>)[\d.]+/g,
				"$199",
			),
		);
		expect(changes(numbers)).toEqual(nothing);
		expect(changes(edited(file, (text) => text.replaceAll("\u00a0", " ")))).toEqual(nothing);
		expect(changes(edited(file, (text) => text.replaceAll(" – ", " - ")))).toEqual(nothing);
	});

	it("is changed by a paragraph that came or went, tracked or not", () => {
		const added = (content: string) =>
			edited(file, belowHeading("punkt_taushetsplikt", `<w:p>${content}</w:p>`));
		const run = "<w:r><w:t>Nytt ledd.</w:t></w:r>";
		expect(changes(added(run)).altered).toEqual(["punkt_taushetsplikt"]);
		expect(changes(added(`<w:ins w:id="1">${run}</w:ins>`)).altered).toEqual([
			"punkt_taushetsplikt",
		]);
		expect(changes(added(`<w:moveFrom w:id="1">${run}</w:moveFrom>`))).toEqual(nothing);
	});

	it("says which clause has gone", () => {
		const gone = edited(file, (text) =>
			text.replaceAll('w:name="punkt_taushetsplikt"', 'w:name="x"'),
		);
		expect(changes(gone).removed).toEqual(["punkt_taushetsplikt"]);
	});
});
