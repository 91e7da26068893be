import type { Language } from "../../core/language.ts";
import { advice } from "../../core/schema/advice.ts";
import { consumerTypes } from "../../core/schema/consumer-type.ts";
import { coverage } from "../../core/schema/coverage.ts";
import { firstQuestions } from "../../core/schema/first-questions.ts";
import { glossary } from "../../core/schema/glossary.ts";
import { legalBasis } from "../../core/schema/legal-basis.ts";
import { notFor } from "../../core/schema/not-for.ts";
import { otherServices } from "../../core/schema/other-service.ts";
import { overview } from "../../core/schema/overview.ts";
import { precedence } from "../../core/schema/precedence.ts";
import { processingBases } from "../../core/schema/processing-basis.ts";
import { searchWords } from "../../core/schema/search-words.ts";
import { service } from "../../core/schema/service.ts";
import { site } from "../../core/schema/site.ts";
import { sharingTermsIndex, usageTermsIndex } from "../../core/schema/terms-index.ts";
import { timeLimits } from "../../core/schema/time-limit.ts";
import { readEditions } from "../editions/read.ts";
import { readAgreementIndex, readFollowed } from "./agreements.ts";
import { readQuestions } from "./case-questions.ts";
import type { Content, TemplateFile } from "./content.ts";
import { filesIn, foldersIn } from "./files.ts";
import { fillIn } from "./fill-in.ts";
import { readProse } from "./prose.ts";
import { createReader } from "./reader.ts";
import { readTerms } from "./terms.ts";

const languages: readonly Language[] = ["nb", "nn"];

/**
 * Reads `content/`. Mistakes do not stop the reading: they are gathered, so that an author sees all of them.
 * @param root the folder that holds `content/`
 */
export function loadContent(root: string): Content {
	const reader = createReader(root);
	const { needed, optional, all, files, issues } = reader;
	const shared = {
		timeLimits: optional("content/time-limits.yaml", timeLimits),
		precedence: optional("content/precedence.yaml", precedence),
	};
	const templates = (folder: string, language: Language) =>
		reader.templates(folder).map((file): TemplateFile => {
			const words = {
				timeLimits: shared.timeLimits?.data ?? {},
				precedence: shared.precedence?.data,
			};
			return { ...file, template: fillIn(file.template, words, language) };
		});
	const themeFiles: Record<string, readonly TemplateFile[]> = {};
	const themesIn = (folder: string): readonly TemplateFile[] => {
		themeFiles[folder] = templates(folder, "nb");
		return themeFiles[folder];
	};
	const usageTermsOf = (family: string) => {
		const folder = `content/usage-terms/${family}`;
		return readTerms(folder, usageTermsIndex, themesIn(folder), reader);
	};
	const sharing = "content/sharing-terms";
	const agreements = byName(languages, (language) => {
		const found = templates(`content/agreements/${language}`, language as Language);
		return found.length > 0 ? found : undefined;
	});
	const index = readAgreementIndex(agreements, reader);
	return {
		site: needed("content/site.yaml", site),
		services: all("content/services", service),
		legalBases: all("content/legal-bases", legalBasis),
		sharingTerms: readTerms(sharing, sharingTermsIndex, themesIn(sharing), reader),
		usageTerms: byName(foldersIn(root, "content/usage-terms"), usageTermsOf),
		agreements,
		followed: readFollowed(agreements, reader),
		agreementIndex: index,
		questions: readQuestions(index?.data, agreements, reader),
		...shared,
		consumerTypes: optional("content/consumer-types.yaml", consumerTypes),
		processingBases: optional("content/processing-bases.yaml", processingBases),
		firstQuestions: optional("content/first-questions.yaml", firstQuestions),
		notFor: optional("content/not-for.yaml", notFor),
		advice: optional("content/advice.yaml", advice),
		glossary: optional("content/glossary.yaml", glossary),
		searchWords: optional("content/search.yaml", searchWords),
		otherServices: optional("content/other-services.yaml", otherServices),
		coverage: optional("content/coverage.yaml", coverage),
		overview: optional("content/overview.yaml", overview),
		editions: readEditions(reader),
		prose: filesIn(root, "content/prose", ".mdx").map((file) => readProse(file, reader)),
		figures: Object.fromEntries(
			filesIn(root, "content/figures", ".svg").map(({ name, source }) => [name, source]),
		),
		themeFiles,
		files,
		issues,
	};
}

/** What there is, by name. */
function byName<Value>(
	names: readonly string[],
	read: (name: string) => Value | undefined,
): Record<string, Value> {
	return Object.fromEntries(
		names.flatMap((name) => {
			const value = read(name);
			return value === undefined ? [] : [[name, value]];
		}),
	);
}
