import type { AuthorIssue } from "../core/issue.ts";
import type { Template } from "../core/template/nodes.ts";
import { createContext } from "./parse/context.ts";
import { blocksOf } from "./parse/elements.ts";
import { readFlow } from "./parse/flow.ts";
import { readFrontmatter } from "./parse/frontmatter.ts";
import { parseMdx } from "./parse/mdx.ts";

/**
 * Reads a template from MDX with the closed vocabulary. Nothing in it is evaluated.
 * @param source the file as it is
 * @param path the file's path from the root of the project, for the places of mistakes
 * @returns the tree as far as it could be read, and all mistakes; with a mistake of syntax only that one
 */
export function parseTemplate(
	source: string,
	path: string,
): { readonly template: Template; readonly issues: readonly AuthorIssue[] } {
	const context = createContext(path);
	const { frontmatter, body } = readFrontmatter(source, context);
	const parsed = parseMdx(body, path);
	if ("issue" in parsed) {
		const template: Template = { type: "template", ...frontmatter, children: [] };
		return { template, issues: [...context.issues, parsed.issue] };
	}
	const children = readFlow(blocksOf(parsed.tree), context);
	return { template: { type: "template", ...frontmatter, children }, issues: context.issues };
}
