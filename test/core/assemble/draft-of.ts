import { parseTemplate } from "../../../src/build/parse-template.ts";
import { assemble } from "../../../src/core/assemble/assemble.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import type { Draft } from "../../../src/core/document/draft.ts";
import type { CaseKind } from "../../../src/core/facts/case-kind.ts";
import { viewOf } from "../../../src/core/facts/view.ts";
import type { Language } from "../../../src/core/language.ts";
import type { Catalogue } from "../../../src/core/schema/catalogue.ts";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import type { Template } from "../../../src/core/template/nodes.ts";
import { catalogue } from "./catalogue.ts";

/** A template of these blocks, written as an author writes them. */
export function templateOf(blocks: string): Template {
	const source = `---\nid: mal\ntitle: Mal\nedition: "0.1"\n---\n\n${blocks}\n`;
	const { template, issues } = parseTemplate(source, "mal.mdx");
	if (issues.length > 0) throw new Error(JSON.stringify(issues));
	return template;
}

/** The draft that these answers make of a template. */
export function draftOf(blocks: string | Template, answers: ConsumerAnswers = {}): Draft {
	return draftOver(consumerKind, blocks, answers);
}

/** The same over any kind of case. */
export function draftOver<Answers>(
	kind: CaseKind<Answers>,
	blocks: string | Template,
	answers: Answers,
	words: Catalogue = catalogue,
	language: Language = "nb",
): Draft {
	const template = typeof blocks === "string" ? templateOf(blocks) : blocks;
	const view = viewOf(kind, answers, words, language);
	return assemble(template, { view, catalogue: words, language, today: "2026-11-23" });
}
