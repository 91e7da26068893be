import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/core/render/markdown/index.ts";
import { adviceTexts } from "../../src/texts/nb/advice.ts";
import { draftCases, draftOfCase } from "../helpers/drafts.ts";

/* V16: a draft bears its mark, its date and its version, says what is open, and that nobody has accepted it. */
describe.each(draftCases)("the draft of %s", (name) => {
	const { document, blanks, findings } = draftOfCase(name);
	const [front = ""] = renderMarkdown(document).replaceAll("\\", "").split("\n## ");

	test("bears its date, its edition and the proposal line", () => {
		expect(front).toContain(`${document.edition}, ${document.dateText}`);
		expect(front).toContain("Gjelder først når Skatteetaten har godtatt ordlyden.");
	});

	test("says UTKAST and what is open or must be put right, and only then", () => {
		const blocks = findings.filter(({ severity }) => severity === "block");
		const isUnfinished = blanks.length + blocks.length > 0;
		expect(front.includes("**UTKAST**")).toBe(isUnfinished);
		for (const { label } of blanks) expect(front).toContain(`- ${label}`);
		// What is missing is told once, as missing.
		const open = new Set(blanks.flatMap(({ field, path }) => [field, path]));
		for (const { path, label } of blocks) {
			if (!open.has(path)) expect(front).toContain(`- ${label}`);
		}
	});

	test("says nothing of what is only good to know", () => {
		for (const { severity, label } of findings) {
			if (severity === "explain") expect(front).not.toContain(label);
		}
		expect(front).not.toContain(adviceTexts.head.title);
	});
});
