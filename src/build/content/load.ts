import type { Language } from "../../core/language.ts";
import { legalBasis } from "../../core/schema/legal-basis.ts";
import { questionSections, questionWords } from "../../core/schema/questions.ts";
import { service } from "../../core/schema/service.ts";
import { site } from "../../core/schema/site.ts";
import { sharingTermsIndex, usageTermsIndex } from "../../core/schema/terms-index.ts";
import type { Content, TemplateFile } from "./content.ts";
import { foldersIn } from "./files.ts";
import { createReader } from "./reader.ts";
import { readTerms } from "./terms.ts";

const languages: readonly Language[] = ["nb", "nn"];

/**
 * Reads `content/`. Mistakes do not stop the reading: they are gathered, so that an author sees all of them.
 * @param root the folder that holds `content/`
 */
export function loadContent(root: string): Content {
	const reader = createReader(root);
	const { needed, optional, all, templates, files, issues } = reader;
	const themeFiles: Record<string, readonly TemplateFile[]> = {};
	const themesIn = (folder: string): readonly TemplateFile[] => {
		themeFiles[folder] = templates(folder);
		return themeFiles[folder];
	};
	const usageTermsOf = (family: string) => {
		const folder = `content/usage-terms/${family}`;
		return readTerms(folder, usageTermsIndex, themesIn(folder), reader);
	};
	const sharing = "content/sharing-terms";
	const agreements = byName(languages, (language) => {
		const found = templates(`content/agreements/${language}`);
		return found.length > 0 ? found : undefined;
	});
	reader.require("content/agreements/nb/egenerklaering.mdx");
	const wordsIn = (language: string) => {
		const read = language === "nb" || agreements[language] ? needed : optional;
		return read(`content/questions/${language}.yaml`, questionWords);
	};
	return {
		site: needed("content/site.yaml", site),
		services: all("content/services", service),
		legalBases: all("content/legal-bases", legalBasis),
		sharingTerms: readTerms(sharing, sharingTermsIndex, themesIn(sharing), reader),
		usageTerms: byName(foldersIn(root, "content/usage-terms"), usageTermsOf),
		agreements,
		questions: byName(languages, wordsIn),
		sections: needed("content/questions/sections.yaml", questionSections),
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
