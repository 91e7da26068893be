import { catalogueOf } from "../../../src/build/content/catalogue.ts";
import { parseTemplate } from "../../../src/build/parse-template.ts";
import { assembleCase } from "../../../src/core/cases/assemble-case.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import type { Draft } from "../../../src/core/document/draft.ts";
import type { DocumentNode } from "../../../src/core/document/nodes.ts";
import { visit } from "../../../src/core/document/visit.ts";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { contentWith, contentWithBody, issuesWhileWriting } from "./content-with.ts";

const catalogue = catalogueOf(contentWith({}), "nb", consumerKind);

/** The rules that a small template with this body breaks. */
export function rulesBrokenBy(body: string): string[] {
	return issuesWhileWriting(contentWithBody(body)).map(({ rule }) => rule);
}

/** A draft of a small template with this body, which must be sound. */
export function draftOfBody(body: string, answers: ConsumerAnswers): Draft {
	const source = `---\nid: tillegg\ntitle: Tillegg\nedition: "0.1"\n---\n\n${body}\n`;
	const { template, issues } = parseTemplate(source, "tillegg.mdx");
	if (issues.length > 0) throw new Error(JSON.stringify(issues));
	const input = { template, kind: consumerKind, answers, catalogue, today: "2026-11-23" };
	return assembleCase({ ...input, language: "nb" });
}

/** The nodes of one type in a draft, in reading order. */
export function nodesOf<Type extends DocumentNode["type"]>(
	{ document }: Draft,
	type: Type,
): Extract<DocumentNode, { type: Type }>[] {
	const found: DocumentNode[] = [];
	visit(document.children, (node) => {
		if (node.type === type) found.push(node);
	});
	return found as Extract<DocumentNode, { type: Type }>[];
}
