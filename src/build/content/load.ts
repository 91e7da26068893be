import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AuthorIssue } from "../../core/issue.ts";
import type { Language } from "../../core/language.ts";
import { legalBasis } from "../../core/schema/legal-basis.ts";
import { questionSections, questionWords } from "../../core/schema/questions.ts";
import { service } from "../../core/schema/service.ts";
import { site } from "../../core/schema/site.ts";
import { sharingTermsIndex, usageTermsIndex } from "../../core/schema/terms-index.ts";
import { parseTemplate } from "../parse-template.ts";
import type { Content, Placed, TemplateFile, TermsFolder } from "./content.ts";
import { filesIn, foldersIn, readSource, type SourceFile } from "./files.ts";
import { readYaml } from "./read-yaml.ts";

type DataSchema<Data> = Parameters<typeof readYaml<Data>>[2];

const languages: readonly Language[] = ["nb", "nn"];

/**
 * Reads `content/`. Mistakes do not stop the reading: they are gathered, so that an author sees all of them.
 * @param root the folder that holds `content/`
 */
export function loadContent(root: string): Content {
	const issues: AuthorIssue[] = [];

	const data = <Data>(file: SourceFile, schema: DataSchema<Data>): Placed<Data> | undefined => {
		const { data, issues: found, placeOf } = readYaml(file.source, file.path, schema);
		issues.push(...found);
		return data === undefined ? undefined : { path: file.path, data, placeOf };
	};
	const one = <Data>(path: string, schema: DataSchema<Data>) =>
		existsSync(join(root, path)) ? data(readSource(root, path), schema) : undefined;
	const all = <Data>(folder: string, schema: DataSchema<Data>) =>
		Object.fromEntries(
			filesIn(root, folder, ".yaml").flatMap((file) => {
				const placed = data(file, schema);
				return placed ? [[file.name, placed]] : [];
			}),
		);
	const template = (file: SourceFile): TemplateFile => {
		const { template, issues: found } = parseTemplate(file.source, file.path);
		issues.push(...found);
		return { path: file.path, template, sound: found.length === 0 };
	};
	const terms = <Index extends { readonly themes: readonly string[] }>(
		folder: string,
		schema: DataSchema<Index>,
	): TermsFolder<Index> | undefined => {
		const index = one(`${folder}/index.yaml`, schema);
		const files = filesIn(root, folder, ".mdx").map(template);
		if (!index) return undefined;
		const themes = index.data.themes.flatMap((theme, position) => {
			const file = files.find(({ path }) => path === `${folder}/${theme}.mdx`);
			if (file) return [file];
			const valid = files.map(({ path }) => path.slice(folder.length + 1, -4)).join(", ");
			const values = { key: "themes", found: theme, valid };
			issues.push({ rule: "data-unknown-id", values, place: index.placeOf(["themes", position]) });
			return [];
		});
		return { index, themes };
	};
	const perLanguage = <Value>(read: (language: Language) => Value | undefined) =>
		Object.fromEntries(
			languages.flatMap((language) => {
				const value = read(language);
				return value === undefined ? [] : [[language, value]];
			}),
		);

	return {
		site: one("content/site.yaml", site),
		services: all("content/services", service),
		legalBases: all("content/legal-bases", legalBasis),
		sharingTerms: terms("content/sharing-terms", sharingTermsIndex),
		usageTerms: Object.fromEntries(
			foldersIn(root, "content/usage-terms").flatMap((family) => {
				const folder = terms(`content/usage-terms/${family}`, usageTermsIndex);
				return folder ? [[family, folder]] : [];
			}),
		),
		agreements: perLanguage((language) => {
			const files = filesIn(root, `content/agreements/${language}`, ".mdx");
			return files.length > 0 ? files.map(template) : undefined;
		}),
		questions: perLanguage((language) => one(`content/questions/${language}.yaml`, questionWords)),
		sections: one("content/questions/sections.yaml", questionSections),
		issues,
	};
}
