import { expect, test } from "vitest";
import { sampleDraft } from "../core/render/docx/sample.ts";
import { draftCases, draftOfCase, goldenDraft } from "../helpers/drafts.ts";
import { anchorsOf, linesOf, newPagesOf } from "./same-text.ts";
import { bothFiles } from "./writers.ts";

const drafts = [
	...draftCases.map((name) => ({ name, draft: draftOfCase(name) })),
	{ name: "every type of node", draft: sampleDraft(false) },
];

test.each(drafts)(
	"the docx package says the same with the same numbers: $name",
	async ({ draft }) => {
		const files = await bothFiles(draft);
		expect(linesOf(files.package)).toEqual(linesOf(files.ours));
		expect(linesOf(files.ours).length).toBeGreaterThan(60);
	},
);

test.each(drafts)("its references point as many places as ours: $name", async ({ draft }) => {
	const files = await bothFiles(draft);
	const [ours, other] = [anchorsOf(files.ours), anchorsOf(files.package)];
	expect([...other.wanted].filter((name) => !other.set.has(name))).toEqual([]);
	expect(other.wanted.size).toBe(ours.wanted.size);
});

test("clauses that begin a page of their own do so in both", async () => {
	const files = await bothFiles(goldenDraft("segment-teknisk", "signering-i-faser"));
	expect(newPagesOf(files.package)).toEqual(newPagesOf(files.ours));
	expect(newPagesOf(files.ours)).toHaveLength(2);
	expect(linesOf(files.package)).toEqual(linesOf(files.ours));
});
