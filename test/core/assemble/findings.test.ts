import { describe, expect, test } from "vitest";
import { assemble } from "../../../src/core/assemble/assemble.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import type { WordedFinding } from "../../../src/core/document/draft.ts";
import { viewOf } from "../../../src/core/facts/view.ts";
import { renderHtml } from "../../../src/core/render/html/index.ts";
import { renderMarkdown } from "../../../src/core/render/markdown/index.ts";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { catalogue } from "./catalogue.ts";
import { templateOf } from "./draft-of.ts";

const about = (severity: WordedFinding["severity"], label: string): WordedFinding => ({
	type: "remark",
	path: "startDate",
	field: "startDate",
	severity,
	label,
});
const block = about("block", "Datoen er feil. Rett den.");
const warn = about("warn", "Sjekk datoen.");
const explain = about("explain", "Datoen er fin.");
const answered: ConsumerAnswers = { startDate: "2027-01-04" };

function draftWith(findings: readonly WordedFinding[], answers = answered) {
	const view = viewOf(consumerKind, answers, catalogue, "nb");
	const input = { view, catalogue, language: "nb", today: "2026-11-23", findings } as const;
	return assemble(templateOf("Fra {startDate}."), input);
}

const listsOf = (markdown: string) =>
	markdown.split("\n").filter((line) => /^(?:\*\*|- )/.test(line));

describe("what the law says of a case", () => {
	test("a block marks the draft and stands under «Må rettes før signering», warnings after it", () => {
		expect(listsOf(renderMarkdown(draftWith([explain, warn, block]).document))).toEqual([
			"**UTKAST**",
			"**Må rettes før signering**",
			"- Datoen er feil. Rett den.",
			"**Bør sjekkes før signering**",
			"- Sjekk datoen.",
		]);
	});

	test("what is missing stands first", () => {
		const titles = listsOf(
			renderMarkdown(draftWith([{ ...block, path: "purpose" }], {}).document),
		).filter((line) => line.startsWith("**"));
		expect(titles).toEqual([
			"**UTKAST**",
			"**Mangler før signering**",
			"**Må rettes før signering**",
		]);
	});

	test("a warning and an explanation mark no document, and stand in none", () => {
		const { document, findings } = draftWith([warn, explain]);
		expect(document).not.toHaveProperty("draftMark");
		expect(listsOf(renderMarkdown(document))).toEqual([]);
		expect(findings).toEqual([warn, explain]);
	});

	test("what is about an answer that is missing is told once, as missing", () => {
		const { document } = draftWith([block], {});
		expect(document.openItems?.children).toHaveLength(1);
		expect(document).not.toHaveProperty("corrections");
	});

	test("in HTML each leads to its question", () => {
		const ofRow = { ...block, path: "services.inntekt", field: "services" };
		const options = { titleLevel: 1, questionAddress: (field: string) => `#${field}` } as const;
		const html = renderHtml(draftWith([block, ofRow]).document, options);
		expect(html).toContain('<a href="#startDate">Datoen er feil. Rett den.</a>');
		expect(html).toContain('<a href="#services">Datoen er feil. Rett den.</a>');
	});

	test("in nynorsk", () => {
		const view = viewOf(consumerKind, answered, catalogue, "nn");
		const input = { view, catalogue, language: "nn", today: "2026-11-23" } as const;
		const findings = [block, warn];
		const { document } = assemble(templateOf("Frå {startDate}."), { ...input, findings });
		expect([document.corrections?.title, document.checks?.title]).toEqual([
			"Må rettast før signering",
			"Bør sjekkast før signering",
		]);
	});
});
