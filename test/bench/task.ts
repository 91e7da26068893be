import { assembleCase } from "../../src/core/cases/assemble-case.ts";
import { consumerKind } from "../../src/core/cases/consumer.ts";
import type { Draft } from "../../src/core/document/draft.ts";
import { readCase } from "../../src/core/read/read-case.ts";
import type { Catalogue } from "../../src/core/schema/catalogue.ts";
import { entriesOf } from "../../src/core/schema/has-entry.ts";
import type { Template } from "../../src/core/template/nodes.ts";

/** What a draft is made from: plain data, as the page has it. */
export interface Task {
	readonly template: Template;
	readonly catalogue: Catalogue;
	readonly today: string;
}

/** From answers as they lie in a file to the draft: each is read and checked, and the template assembled. */
export function draftFrom({ template, catalogue, today }: Task, data: unknown): Draft {
	const { answers, issues } = readCase(data, consumerKind, entriesOf(catalogue));
	if (!answers || issues.length > 0) throw new Error(`Not a case: ${JSON.stringify(issues)}`);
	return assembleCase({ template, kind: consumerKind, answers, catalogue, language: "nb", today });
}
