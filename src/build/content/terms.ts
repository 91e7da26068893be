import { validNames } from "../nearest.ts";
import type { TemplateFile, TermsFolder } from "./content.ts";
import type { DataSchema } from "./data-schema.ts";
import type { Reader } from "./reader.ts";

/**
 * Holds the themes that lie in a folder against its index: what is listed must be there, and what is there
 * must be listed, or nobody would ever read it.
 * @returns undefined without a sound index
 */
export function readTerms<Index extends { readonly themes: readonly string[] }>(
	folder: string,
	schema: DataSchema<Index>,
	files: readonly TemplateFile[],
	reader: Reader,
): TermsFolder<Index> | undefined {
	const index = reader.needed(`${folder}/index.yaml`, schema);
	if (!index) return undefined;
	const names = files.map(({ path }) => path.slice(folder.length + 1, -".mdx".length));
	for (const [position, theme] of names.entries()) {
		if (index.data.themes.includes(theme)) continue;
		const place = { path: files[position]?.path ?? folder, line: 1, column: 1 };
		reader.issues.push({ rule: "unlisted-theme", values: { theme, index: index.path }, place });
	}
	const themes = index.data.themes.flatMap((theme, position) => {
		const file = files[names.indexOf(theme)];
		if (file) return [file];
		const values = { key: "themes", found: theme, valid: validNames(theme, names) };
		const place = index.places.ofValue(["themes", position]);
		reader.issues.push({ rule: "data-unknown-id", values, place });
		return [];
	});
	return { index, themes };
}
