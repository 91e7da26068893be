import type { Language } from "../../core/language.ts";
import type { AgreementIndex } from "../../core/schema/agreement-index.ts";
import { caseNames } from "../../core/schema/case-names.ts";
import { questionSections, questionWords } from "../../core/schema/questions.ts";
import { caseOf } from "./agreements.ts";
import type { CaseQuestions, Content } from "./content.ts";
import { foldersIn } from "./files.ts";
import type { Reader } from "./reader.ts";

const folder = "content/questions";

/**
 * Reads the questions of each kind of case: of those that an agreement is a template over, and of those that
 * have a folder. Bokmål must be there, and nynorsk as soon as one of the agreements is.
 */
export function readQuestions(
	index: AgreementIndex | undefined,
	agreements: Content["agreements"],
	reader: Reader,
): Readonly<Record<string, CaseQuestions>> {
	const folders = foldersIn(reader.root, folder);
	const listed = Object.values(index ?? {}).map((one) => one.case);
	const asked = caseNames.filter((name) => folders.includes(name) || listed.includes(name));
	return Object.fromEntries(
		asked.map((name) => {
			const wordsIn = (language: Language) => {
				const isNeeded = (agreements[language] ?? []).some((file) => caseOf(file, index) === name);
				const read = language === "nb" || isNeeded ? reader.needed : reader.optional;
				return read(`${folder}/${name}/${language}.yaml`, questionWords);
			};
			const sections = reader.needed(`${folder}/${name}/sections.yaml`, questionSections);
			return [name, { words: present({ nb: wordsIn("nb"), nn: wordsIn("nn") }), sections }];
		}),
	);
}

function present(words: Readonly<Record<Language, CaseQuestions["words"]["nb"]>>) {
	return Object.fromEntries(
		Object.entries(words).filter(([, read]) => read !== undefined),
	) as CaseQuestions["words"];
}
