import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueOf } from "../../src/build/content/catalogue.ts";
import { loadContent } from "../../src/build/content/load.ts";
import { adviceOn } from "../../src/build/draft/advice.ts";
import { root } from "../../src/build/root.ts";
import { assembleCase } from "../../src/core/cases/assemble-case.ts";
import { consumerKind } from "../../src/core/cases/consumer.ts";
import type { Draft, WordedFinding } from "../../src/core/document/draft.ts";
import { readCase } from "../../src/core/read/read-case.ts";
import type { ConsumerAnswers } from "../../src/core/schema/consumer-case.ts";
import { entriesOf } from "../../src/core/schema/has-entry.ts";

/** The day of every draft in the tests. */
export const today = "2026-11-23";

export const draftsFolder = join(root, "test/fixtures/drafts");

/** The names of the golden cases. */
export const draftCases: readonly string[] = readdirSync(draftsFolder);

const content = loadContent(root);
export const catalogue = catalogueOf(content, "nb", consumerKind);

/** The declaration, as the real content has it. */
export function declarationTemplate() {
	const file = content.agreements.nb?.find(({ template }) => template.id === "egenerklaering");
	if (!file) throw new Error("No template egenerklaering");
	return file.template;
}

/** The answers of a golden case, read as any file is. */
export function readDraftCase(name: string) {
	const source = readFileSync(join(draftsFolder, name, "answers.json"), "utf8");
	return readCase(JSON.parse(source), consumerKind, entriesOf(catalogue));
}

/** The declaration of the real content over the given answers; with findings, what the law says of them. */
export function draftOf(answers: ConsumerAnswers, findings: readonly WordedFinding[] = []): Draft {
	return assembleCase({
		template: declarationTemplate(),
		kind: consumerKind,
		answers,
		catalogue,
		language: "nb",
		today,
		findings,
	});
}

/** The draft of a golden case. */
export function draftOfCase(name: string): Draft {
	const { answers } = readDraftCase(name);
	if (!answers) throw new Error(`The case ${name} cannot be read`);
	return draftOf(answers, adviceOn(consumerKind, answers, content, "nb").findings);
}
