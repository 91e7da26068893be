import type { Root } from "mdast";
import type { AuthorIssue } from "../../core/issue.ts";
import { type ProsePage, prosePage } from "../../core/schema/prose-page.ts";
import { blankedFrontmatter } from "../parse/frontmatter.ts";
import { parseMdx } from "../parse/mdx.ts";
import type { SourceFile } from "./files.ts";
import { type ProseSection, readSections } from "./prose-sections.ts";
import { readYaml } from "./read-yaml.ts";
import type { Reader } from "./reader.ts";
import type { YamlPlaces } from "./yaml-places.ts";

/** A page of prose as it lies in a file. */
export interface ProseFile {
	readonly path: string;
	/** The file's name: `segmentmodellen`. */
	readonly name: string;
	readonly source: string;
	/** Undefined when the frontmatter is not sound. */
	readonly page: ProsePage | undefined;
	/** Where what it says of itself stands. */
	readonly places: YamlPlaces;
	readonly sections: readonly ProseSection[];
}

/** Reads a page of prose for the checks; the site has its own reader of MDX make the page. */
export function readProse({ path, name, source }: SourceFile, reader: Reader): ProseFile {
	reader.files.push(path);
	const { yaml, body } = blankedFrontmatter(source);
	// The first line is `---`, so that the places of the YAML are those of the file.
	const { data: page, issues, places } = readYaml(`\n${yaml}`, path, prosePage);
	reader.issues.push(...(yaml === "" ? withoutFrontmatter(path) : issues));
	const parsed = parseMdx(body, path);
	if ("issue" in parsed) {
		reader.issues.push(parsed.issue);
		return { path, name, source, page, places, sections: [] };
	}
	const { sections, issues: found } = readSections(parsed.tree as Root, path);
	reader.issues.push(...found);
	return { path, name, source, page, places, sections };
}

/** What a page must say of itself, and the form of each. */
const needed = { title: "text", description: "text", address: "sitePath", lead: "text" } as const;

/** That the YAML is empty would tell an author nothing: it is the lines around it that are missing. */
function withoutFrontmatter(path: string): AuthorIssue[] {
	return Object.entries(needed).map(([key, expected]): AuthorIssue => {
		const place = { path, line: 1, column: 1 };
		return { rule: "frontmatter-value", values: { key, found: "", expected }, place };
	});
}
