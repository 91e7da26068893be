import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../../src/build/content/catalogue.ts";
import { loadContent } from "../../../src/build/content/load.ts";
import { root } from "../../../src/build/root.ts";
import { assembleCase } from "../../../src/core/cases/assemble-case.ts";
import { termsKind } from "../../../src/core/cases/terms.ts";
import { renderMarkdown } from "../../../src/core/render/markdown/index.ts";
import { decide } from "../../../src/core/template/decide.ts";
import type { Template } from "../../../src/core/template/nodes.ts";
import { outline } from "../../build/parse/outline.ts";
import { templateOf } from "../assemble/draft-of.ts";

const decided = (blocks: string, path: string, value: string) =>
	outline(decide(templateOf(blocks), path, value).children);

describe("a branch on what is decided", () => {
	const branch =
		'<When field="a" is="x y">\n\nJa.\n\n<Otherwise>\n\nNei.\n\n</Otherwise>\n\n</When>';

	test.each([
		["x", "<paragraph>Ja.</paragraph>"],
		["y", "<paragraph>Ja.</paragraph>"],
		["z", "<paragraph>Nei.</paragraph>"],
	])("is taken or left out: %s", (value, expected) => {
		expect(decided(branch, "a", value)).toBe(expected);
	});

	test("turns round where it is negated", () => {
		const turned = branch.replace('is="x y"', 'is="x" not');
		expect(decided(turned, "a", "x")).toBe("<paragraph>Nei.</paragraph>");
		expect(decided(turned, "a", "z")).toBe("<paragraph>Ja.</paragraph>");
	});

	test("is found in a sentence, in a title's clause and in another branch", () => {
		const nested = `<Clause id="c" title="C">\n\n<When field="b" is="x">\n\nSe <When field="a" is="x">**den**<Otherwise>dette</Otherwise></When>.\n\n${branch}\n\n</When>\n\n</Clause>`;
		expect(decided(nested, "a", "z")).toBe(
			'<clause id="c">(title: C)<when condition={"path":"b","is":["x"]}><paragraph>Se dette.</paragraph><paragraph>Nei.</paragraph></when></clause>',
		);
	});

	test("stays where it is on something else", () => {
		expect(decided(branch, "b", "x")).toBe(outline(templateOf(branch).children));
	});
});

describe.each(["segment", "standalone"] as const)("the sharing terms for %s", (variant) => {
	const content = loadContent(root);
	const folder = content.sharingTerms;
	if (!folder) throw new Error("No sharing terms in content/");
	const { id, title, edition } = folder.index.data;
	const children = folder.themes.flatMap(({ template }) => template.children);
	const whole: Template = { type: "template", id, title, edition, children };
	const own = decide(whole, "variant", variant);
	const printed = (template: Template) =>
		renderMarkdown(
			assembleCase({
				template,
				kind: termsKind,
				answers: { variant },
				catalogue: catalogueOf(content, "nb", termsKind),
				language: "nb",
				today: "2026-11-23",
			}).document,
		);

	test("have no branch left on the variant", () => {
		expect(JSON.stringify(whole)).toContain('"path":"variant"');
		expect(JSON.stringify(own)).not.toContain('"path":"variant"');
	});

	test("read as the undecided terms do with that answer", () => {
		expect(printed(own)).toBe(printed(whole));
		const other = decide(whole, "variant", variant === "segment" ? "standalone" : "segment");
		expect(printed(own)).not.toBe(printed(other));
	});
});
