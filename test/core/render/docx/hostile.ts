import fc from "fast-check";
import type { Draft } from "../../../../src/core/document/draft.ts";

/** Texts that try to break out of where they stand, and strings of any 16-bit units, halves of pairs among them. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom(
		"</w:t></w:r><w:r><w:b/><w:t>",
		"<w:p/>",
		"||<w:p/>||",
		'x" onmouseover="y',
		"]]>",
		"&amp; &lt; &#1; &nbsp;",
		"{ REF x }",
		"{ DDEAUTO c:\\x }",
		"<!-- -->",
		"<?xml?>",
		"</w:tbl><w:tbl>",
		"_x0041_",
		"\u0000\u0001\u000b\u000c\u001f",
		"\ud800",
		"\udfff x",
		"\ufffe\uffff",
		"\u202eabc\u2066",
		"a\nb\r\nc\rd\te",
		"a\n\u000b \u000cb",
		"  to  mellomrom  ",
		"",
		"👩‍👩‍👧 e\u0301",
	),
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
		.map((units) => String.fromCharCode(...units)),
);

const textKeys = new Set([
	...["value", "text", "label", "caption", "condition", "edition", "dateText", "draftMark"],
	...["proposal", "title", "contents", "page", "of", "name", "by", "address", "path"],
]);
const idKeys = new Set(["id", "to"]);

/**
 * The draft with a text put into every string that is not the skeleton: `next` gives one for each place. Ids get the
 * same end everywhere, so that references still meet their targets.
 */
export function withTexts(draft: Draft, end: string, next: () => string): Draft {
	const change = (value: unknown, key: string): unknown => {
		if (typeof value === "string") {
			if (textKeys.has(key) || key === "columns") return `${value.slice(0, 4)}${next()}`;
			return idKeys.has(key) ? value + end : value;
		}
		if (Array.isArray(value)) return value.map((item) => change(item, key));
		if (value === null || typeof value !== "object" || value instanceof Map) return value;
		return Object.fromEntries(
			Object.entries(value).map(([name, item]) => [name, change(item, name)]),
		);
	};
	return change(draft, "") as Draft;
}

/** Drafts made of a sample, with hostile texts in every place. */
export function hostileDrafts(sample: Draft): fc.Arbitrary<Draft> {
	return fc
		.tuple(hostileText, fc.array(hostileText, { minLength: 5, maxLength: 40 }))
		.map(([end, texts]) => {
			let index = 0;
			return withTexts(sample, end, () => texts[index++ % texts.length] ?? "");
		});
}

/** What is left of a text in a file: what XML cannot hold is U+FFFD, bidirectional controls are gone. */
export function survives(text: string): string {
	return text
		.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
		.toWellFormed()
		.replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}
