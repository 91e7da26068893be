import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tidyPhrasing } from "../../../src/core/assemble/tidy.ts";
import type { Phrasing, Text, Value } from "../../../src/core/document/nodes.ts";
import { plainText } from "../../../src/core/document/plain-text.ts";
import { draftOf } from "./draft-of.ts";
import { linesOf } from "./lines.ts";

const text = (value: string): Text => ({ type: "text", value });
const value = (text: string): Value => ({ type: "value", path: "p", label: "l", text });
const strong = (...children: Phrasing[]): Phrasing => ({ type: "strong", children });
const tidy = (...nodes: Phrasing[]) => plainText(tidyPhrasing(nodes));

/** What the sentence is when the answer is yes, no, and not given. */
function toggled(sentence: string): string[] {
	return (["yes", "no", undefined] as const).map((inSegment) => {
		const [line = ""] = linesOf(draftOf(sentence, inSegment ? { inSegment } : {}));
		return line.replace(/\[mangler: .*?\] \[dersom .*?: (.*?)\]/, "[$1]");
	});
}

const when = (words: string) => `<When field="inSegment" is="yes">${words}</When>`;

describe("one word toggled within a sentence", () => {
	test.each([
		[
			`Den ${when("felles")} avtalen.`,
			"Den felles avtalen.",
			"Den avtalen.",
			"Den [felles] avtalen.",
		],
		[
			`Den gjelder ${when("alltid")}.`,
			"Den gjelder alltid.",
			"Den gjelder.",
			"Den gjelder [alltid].",
		],
		[
			`${when("Alltid")} gjelder den.`,
			"Alltid gjelder den.",
			"gjelder den.",
			"[Alltid] gjelder den.",
		],
		[
			`Den gjelder${when(", alltid")}.`,
			"Den gjelder, alltid.",
			"Den gjelder.",
			"Den gjelder [alltid].",
		],
		[
			`Den ${when("som er her")}, gjelder.`,
			"Den som er her, gjelder.",
			"Den, gjelder.",
			"Den [som er her], gjelder.",
		],
		[`Den (${when("som")} vi) er.`, "Den (som vi) er.", "Den (vi) er.", "Den ([som] vi) er."],
		[
			`**Den ${when("felles")}** avtalen.`,
			"Den felles avtalen.",
			"Den avtalen.",
			"Den [felles] avtalen.",
		],
		[`**Den ${when("felles")}**.`, "Den felles.", "Den.", "Den [felles]."],
		[
			`<Duty by="consumer">Den ${when("felles")}</Duty>, og.`,
			"Den felles, og.",
			"Den, og.",
			"Den [felles], og.",
		],
		[
			`Den. ${when("Også her.")} Slutt.`,
			"Den. Også her. Slutt.",
			"Den. Slutt.",
			"Den. [Også her.] Slutt.",
		],
	])("%s", (sentence, yes, no, open) => {
		expect(toggled(sentence)).toEqual([yes, no, open]);
	});

	test("a paragraph of nothing but left-out words is left out", () => {
		for (const sentence of [
			when("A"),
			`**${when("A")}**`,
			`<Duty by="consumer">${when("A")}</Duty>`,
		]) {
			expect(draftOf(sentence, { inSegment: "no" }).document.children).toEqual([]);
		}
	});
});

describe("the end of an answer", () => {
	test("that is a full stop makes no two of them", () => {
		expect(tidy(text("For "), value("Drift A.S."), text(". Neste."))).toBe("For Drift A.S. Neste.");
		expect(tidy(strong(value("A.S.")), text("."))).toBe("A.S.");
		expect(tidy(value("A.S."), text(" "), text("."))).toBe("A.S.");
	});

	test("is otherwise left as it is", () => {
		expect(tidy(value("Drift AS"), text("."))).toBe("Drift AS.");
		expect(tidy(value("A.S."), text(", og"))).toBe("A.S., og");
		expect(tidy(value("A.S."), text("..."))).toBe("A.S....");
		expect(tidy(value("a  b ."), text("c"))).toBe("a  b .c");
	});
});

describe("sewing", () => {
	const word = fc.constantFrom(
		"",
		" ",
		"a",
		"b ",
		" c",
		"d.",
		".",
		",",
		" ,",
		"e, ",
		"(",
		") ",
		"  f",
	);
	const { phrases } = fc.letrec<{ phrases: Phrasing[]; phrase: Phrasing }>((tie) => ({
		phrases: fc.array(tie("phrase"), { maxLength: 5 }),
		phrase: fc.oneof(
			{ maxDepth: 3 },
			word.map(text),
			fc.constantFrom("x", "y.").map(value),
			tie("phrases").map((children): Phrasing => ({ type: "strong", children })),
			tie("phrases").map((children): Phrasing => ({ type: "duty", by: "consumer", children })),
			tie("phrases").map(
				(children): Phrasing => ({ type: "inlineAlternative", condition: "K", children }),
			),
		),
	}));

	test("leaves no doubled space, no space at an end, and nothing empty", () => {
		fc.assert(
			fc.property(phrases, (nodes) => {
				const sewn = tidyPhrasing(nodes);
				const words = plainText(sewn);
				expect(words).not.toMatch(/ {2}|^ | $|\[K: ?\]/);
				expect(JSON.stringify(sewn)).not.toMatch(/"value":""|"children":\[\]/);
				expect(JSON.stringify(sewn)).not.toMatch(/"type":"text","value":"[^"]*"\},\{"type":"text"/);
			}),
			{ numRuns: 2000 },
		);
	});

	test("loses no word and moves none", () => {
		const letters = (nodes: readonly Phrasing[]) => plainText(nodes).replace(/[^a-z]/g, "");
		fc.assert(
			fc.property(phrases, (nodes) => {
				expect(letters(tidyPhrasing(nodes))).toBe(letters(nodes));
			}),
			{ numRuns: 2000 },
		);
	});

	test("done twice is done once", () => {
		fc.assert(
			fc.property(phrases, (nodes) => {
				const once = tidyPhrasing(nodes);
				expect(tidyPhrasing(once)).toEqual(once);
			}),
			{ numRuns: 2000 },
		);
	});

	test("does not touch what it is given", () => {
		fc.assert(
			fc.property(phrases, (nodes) => {
				const copy = structuredClone(nodes);
				tidyPhrasing(nodes);
				expect(nodes).toEqual(copy);
			}),
		);
	});
});
