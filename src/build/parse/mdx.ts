import type { Root } from "mdast";
import { remark } from "remark";
import remarkMdx from "remark-mdx";
import type { VFileMessage } from "vfile-message";
import type { AuthorIssue } from "../../core/issue.ts";
import { sourceText } from "../source-text.ts";
import { translateSyntaxError } from "./syntax-errors.ts";

const processor = remark().use(remarkMdx);

/**
 * Reads MDX into a syntax tree. A file that cannot be read gives its first mistake: the reader of MDX stops there.
 * @param source the text, with the frontmatter blanked out so that lines are as the author sees them
 */
export function parseMdx(
	source: string,
	path: string,
): { readonly tree: Root } | { readonly issue: AuthorIssue } {
	try {
		return { tree: processor.parse(source) as Root };
	} catch (error) {
		return { issue: translateSyntaxError(error as VFileMessage, path, sourceText(source)) };
	}
}
