import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueOf } from "../../src/build/content/catalogue.ts";
import { loadContent } from "../../src/build/content/load.ts";
import { adviceOn } from "../../src/build/draft/advice.ts";
import { root } from "../../src/build/root.ts";
import { askedKinds } from "../../src/core/cases/asked-kinds.ts";
import { assembleCase } from "../../src/core/cases/assemble-case.ts";
import { consumerKind } from "../../src/core/cases/consumer.ts";
import type { Draft, WordedFinding } from "../../src/core/document/draft.ts";
import type { CaseKind } from "../../src/core/facts/case-kind.ts";
import type { Language } from "../../src/core/language.ts";
import { readCase } from "../../src/core/read/read-case.ts";
import type { CaseName } from "../../src/core/schema/case-names.ts";
import type { ConsumerAnswers } from "../../src/core/schema/consumer-case.ts";
import { entriesOf } from "../../src/core/schema/has-entry.ts";
import type { SigningKind } from "../../src/core/schema/signing-kind.ts";

/** The day of every draft in the tests. */
export const today = "2026-11-23";

export const draftsFolder = join(root, "test/fixtures/drafts");

/** The folders of the golden cases. */
const caseFolders: readonly string[] = readdirSync(draftsFolder);

/** The names of the golden cases that the form for the declaration can be filled in with. */
export const draftCases: readonly string[] = caseFolders.filter((name) =>
	existsSync(join(draftsFolder, name, "utkast.md")),
);

const content = loadContent(root);
export const catalogue = catalogueOf(content, "nb", consumerKind);
/** What the forms over a consumer's case offer: every service that a consumer can get. */
export const formCatalogue = catalogueOf(content, "nb", consumerKind);

/** What a file may point into: all that a consumer can get, and the terms in whole. */
const wholeIn = (language: Language) => ({
	consumer: catalogueOf(content, language, askedKinds.consumer, {
		services: "all",
		editions: true,
	}),
	segment: catalogueOf(content, language, askedKinds.segment, { editions: true }),
});
const whole = { nb: wholeIn("nb"), nn: wholeIn("nn") };

/**
 * The documents that are made of the case in a folder: those that lie there in bokmål, `utkast.md` being the declaration.
 * Beside each lies the one in nynorsk, `utkast-nn.md`.
 */
export const goldenDrafts: readonly { readonly name: string; readonly document: string }[] =
	caseFolders.flatMap((name) =>
		readdirSync(join(draftsFolder, name))
			.filter((file) => file.endsWith(".md") && !file.endsWith("-nn.md"))
			.map((file) => file.slice(0, -".md".length))
			.map((document) => ({ name, document: document === "utkast" ? "egenerklaering" : document })),
	);

/** Where the draft of a golden case lies. */
export function goldenPath(name: string, document: string, language: Language = "nb"): string {
	const isForm = document === "egenerklaering" && draftCases.includes(name);
	const file = isForm ? "utkast" : document;
	return join(draftsFolder, name, language === "nb" ? `${file}.md` : `${file}-${language}.md`);
}

/** A template of the real content by its name. */
export function templateNamed(name: string, language: Language = "nb") {
	const file = content.agreements[language]?.find(({ template }) => template.id === name);
	if (!file) throw new Error(`No template ${name} in ${language}`);
	return file.template;
}

/** The names of all templates of the real content. */
export const templateNames: readonly string[] = (content.agreements.nb ?? []).map(
	({ template }) => template.id,
);

/** What a template of the real content is a template over. */
export function kindOf(name: string): CaseKind<never> {
	const over = content.agreementIndex?.data[name]?.case;
	if (!over) throw new Error(`No agreement ${name}`);
	return askedKinds[over];
}

/** How the document of a template of the real content is signed. */
export function signingKindOf(name: string): SigningKind {
	const signing = content.agreementIndex?.data[name]?.signing;
	if (!signing) throw new Error(`No agreement ${name}`);
	return signing;
}

/** What a file over a template of the real content may point into. */
export function catalogueOver(name: string) {
	return whole.nb[kindOf(name).kind as CaseName];
}

/** A document of the real content over the given answers of its kind. */
export function draftOver(name: string, answers: never): Draft {
	const kind = kindOf(name);
	const template = templateNamed(name);
	return assembleCase({
		template,
		kind,
		answers,
		catalogue: catalogueOver(name),
		language: "nb",
		today,
	});
}

/** The declaration, as the real content has it. */
export function declarationTemplate(language: Language = "nb") {
	return templateNamed("egenerklaering", language);
}

/** The answers of a golden case, read as any file is. */
export function readDraftCase(name: string) {
	return readCase(dataOf(name), consumerKind, entriesOf(catalogue));
}

function dataOf(name: string): { readonly kind: CaseName } {
	return JSON.parse(readFileSync(join(draftsFolder, name, "answers.json"), "utf8"));
}

/** The answers of a golden case of any kind, which may hold what no form offers yet. */
export function readGoldenCase(name: string, language: Language = "nb") {
	const data = dataOf(name);
	const kind: CaseKind<never> = askedKinds[data.kind];
	const catalogue = whole[language][data.kind];
	return { kind, catalogue, ...readCase(data, kind, entriesOf(catalogue)) };
}

/** A document of the real content over the case in a folder. */
export function goldenDraft(name: string, document: string, language: Language = "nb"): Draft {
	const { kind, catalogue, answers } = readGoldenCase(name, language);
	if (!answers) throw new Error(`The case ${name} cannot be read`);
	const template = templateNamed(document, language);
	const { findings } = adviceOn(kind, answers as never, document, content, language);
	return assembleCase({ template, kind, answers, catalogue, language, today, findings });
}

/** The declaration of the real content over the given answers; with findings, what the law says of them. */
export function draftOf(
	answers: ConsumerAnswers,
	language: Language = "nb",
	findings: readonly WordedFinding[] = [],
): Draft {
	return assembleCase({
		template: declarationTemplate(language),
		kind: consumerKind,
		answers,
		catalogue: language === "nb" ? catalogue : catalogueOf(content, language, consumerKind),
		language,
		today,
		findings,
	});
}

/** The draft of a golden case. */
export function draftOfCase(name: string, language: Language = "nb"): Draft {
	const { answers } = readDraftCase(name);
	if (!answers) throw new Error(`The case ${name} cannot be read`);
	const { findings } = adviceOn(consumerKind, answers, "egenerklaering", content, language);
	return draftOf(answers, language, findings);
}
