import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { renderDocx } from "../../../../src/core/render/docx/index.ts";
import { bundleDocx } from "../../../helpers/docx-bundle.ts";
import { validateDocx } from "../../../helpers/ooxml-validator.ts";
import { hostileDrafts } from "./hostile.ts";
import { sampleDraft } from "./sample.ts";

const sample = renderDocx(sampleDraft(false), { answers: true });

/** The sample with something wrong in a part. */
function broken(path: string, from: string | RegExp, to: string): Uint8Array {
	const parts = unzipSync(sample);
	const before = strFromU8(parts[path] ?? new Uint8Array());
	const after = before.replace(from, to);
	if (after === before) throw new Error(`${from} is not in ${path}`);
	return zipSync({ ...parts, [path]: strToU8(after) });
}

const faults = [
	broken("word/document.xml", '<w:pStyle w:val="Title"/>', "<w:feil/>"),
	broken("word/document.xml", /r:id="link1"/, 'r:id="link99"'),
	broken("word/document.xml", /(<w:tblStyle [^>]*>)(<w:tblW [^>]*>)/, "$2$1"),
	broken("word/document.xml", "Storvik", "Stor\u0001vik"),
	broken(
		"word/document.xml",
		/(<w:bookmarkStart w:id=")\d+(.*?<w:bookmarkStart w:id=")\d+/,
		"$11$21",
	),
	broken("word/footer1.xml", "<w:fldChar", "<w:fldkar"),
];

describe("Microsoft's validator", () => {
	it("finds nothing in the samples", { timeout: 60_000 }, async () => {
		const files = {
			complete: renderDocx(sampleDraft(true), { answers: true }),
			completeBare: renderDocx(sampleDraft(true), { answers: false }),
			open: sample,
			openBare: renderDocx(sampleDraft(false), { answers: false }),
		};
		const nothing = { complete: [], completeBare: [], open: [], openBare: [] };
		expect(await validateDocx(files)).toEqual(nothing);
	});

	it("finds nothing in 40 drafts with hostile texts everywhere", { timeout: 60_000 }, async () => {
		const drafts = fc.sample(hostileDrafts(sampleDraft(false)), { numRuns: 40, seed: 23 });
		const files = drafts.map((draft) => renderDocx(draft, { answers: true }));
		const findings = await validateDocx({ first: files[0] as Uint8Array, all: bundleDocx(files) });
		expect(findings).toEqual({ first: [], all: [] });
	});

	it("finds each fault, in a bundle of files too", { timeout: 60_000 }, async () => {
		const { all } = await validateDocx({ all: bundleDocx([sample, ...faults]) });
		for (const index of faults.keys()) {
			const part = new RegExp(`^/word/bundle${index + 1}(head|foot)?\\.xml`);
			expect(all.filter((finding) => part.test(finding)).length, part.source).toBeGreaterThan(0);
		}
		expect(all.filter((finding) => finding.startsWith("/word/document.xml"))).toEqual([]);
	});
});
