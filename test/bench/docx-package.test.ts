import { expect, test } from "vitest";
import { sampleDraft } from "../core/render/docx/sample.ts";
import { draftCases, draftOfCase } from "../helpers/drafts.ts";
import { anchorsOf, linesOf } from "./same-text.ts";
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
