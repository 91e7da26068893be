import type { AuthorIssue } from "../../core/issue.ts";
import { yamlDocument } from "../yaml-document.ts";
import { dataIssues } from "./data-issues.ts";
import type { DataSchema } from "./data-schema.ts";
import { type YamlPlaces, yamlPlaces } from "./yaml-places.ts";

/** What came out of a data file: the data when it is sound, and where each key stands. */
export interface YamlFile<Data> {
	readonly data: Data | undefined;
	readonly issues: readonly AuthorIssue[];
	readonly places: YamlPlaces;
}

/** Reads YAML by a schema; each mistake has its place in the file. */
export function readYaml<Data>(
	source: string,
	path: string,
	schema: DataSchema<Data>,
): YamlFile<Data> {
	const { document, lines, faults } = yamlDocument(source);
	const places = yamlPlaces(document, lines, path);
	if (faults.length > 0) {
		const issues = faults.map(({ code, reason, offset }): AuthorIssue => {
			return { rule: "data-syntax", values: { code, reason }, place: places.atOffset(offset) };
		});
		return { data: undefined, issues, places };
	}
	const data: unknown = document.toJS();
	const result = schema.safeParse(data);
	const issues = dataIssues(result.error?.issues ?? [], data, schema, places);
	return { data: result.success ? result.data : undefined, issues, places };
}
