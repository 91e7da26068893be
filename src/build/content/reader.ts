import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AuthorIssue } from "../../core/issue.ts";
import { parseTemplate } from "../parse-template.ts";
import type { Placed, TemplateFile } from "./content.ts";
import type { DataSchema } from "./data-schema.ts";
import { filesIn, readSource, type SourceFile } from "./files.ts";
import { readYaml } from "./read-yaml.ts";

/** Reads files of the content, and gathers the paths of all and what is wrong with them. */
export interface Reader {
	readonly root: string;
	readonly files: string[];
	readonly issues: AuthorIssue[];
	/** Reports a file that is not there. */
	readonly require: (path: string) => void;
	/** A data file that must be there. */
	readonly needed: <Data>(path: string, schema: DataSchema<Data>) => Placed<Data> | undefined;
	/** A data file that may be there. */
	readonly optional: <Data>(path: string, schema: DataSchema<Data>) => Placed<Data> | undefined;
	/** The data files of a folder by their names, those that are sound. */
	readonly all: <Data>(
		folder: string,
		schema: DataSchema<Data>,
	) => Readonly<Record<string, Placed<Data>>>;
	/** The templates of a folder. */
	readonly templates: (folder: string) => readonly TemplateFile[];
}

/** @param root the folder that holds `content/` */
export function createReader(root: string): Reader {
	const files: string[] = [];
	const issues: AuthorIssue[] = [];
	const data = <Data>({ path, source }: SourceFile, schema: DataSchema<Data>) => {
		files.push(path);
		const { data, issues: found, places } = readYaml(source, path, schema);
		issues.push(...found);
		return data === undefined ? undefined : { path, data, places };
	};
	const template = ({ path, source }: SourceFile): TemplateFile => {
		files.push(path);
		const { template, issues: found } = parseTemplate(source, path);
		issues.push(...found);
		return { path, source, template, sound: found.length === 0 };
	};
	const require = (path: string) => {
		if (existsSync(join(root, path))) return;
		const place = { path, line: 1, column: 1 };
		issues.push({ rule: "missing-file", values: { file: path }, place });
	};
	const optional: Reader["optional"] = (path, schema) =>
		existsSync(join(root, path)) ? data(readSource(root, path), schema) : undefined;
	return {
		root,
		files,
		issues,
		require,
		optional,
		needed: (path, schema) => {
			require(path);
			return optional(path, schema);
		},
		all: (folder, schema) =>
			Object.fromEntries(
				filesIn(root, folder, ".yaml").flatMap((file) => {
					const placed = data(file, schema);
					return placed ? [[file.name, placed]] : [];
				}),
			),
		templates: (folder) => filesIn(root, folder, ".mdx").map(template),
	};
}
