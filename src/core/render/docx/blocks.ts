import type { Flow, Phrasing } from "../../document/nodes.ts";
import type { Context } from "./context.ts";
import { plainText } from "./plain-text.ts";
import { mergeRuns } from "./runs.ts";
import type { ParagraphStyle } from "./styles/names.ts";

/** A paragraph of runs. Its style is the only formatting it has. */
export function paragraph(style: ParagraphStyle, content: string, newPage = false): string {
	const start = newPage ? "<w:pageBreakBefore/>" : "";
	return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${start}</w:pPr>${mergeRuns(content)}</w:p>`;
}

/** The runs of a sentence. */
export function printPhrasing(nodes: readonly Phrasing[], context: Context): string {
	return nodes.map((node) => context.print(node, context)).join("");
}

/** Longer text than this many letters may well stand on another page than the list it leads in. */
const leadInLimit = 180;

/**
 * Paragraphs, lists and tables after one another. A line or two that lead in a list or a table stay on its page, and so
 * does what is said just before the places to sign: a page that holds nothing but signatures says not what is signed.
 */
export function printFlow(nodes: readonly Flow[], context: Context): string {
	return nodes
		.map((node, index) => {
			const next = nodes[index + 1]?.type;
			const leadsIn =
				node.type === "paragraph" &&
				context.text === "BodyText" &&
				(next === "signatures" ||
					((next === "list" || next === "table") &&
						plainText(node.children).length <= leadInLimit));
			return context.print(node, leadsIn ? { ...context, text: "LeadIn" } : context);
		})
		.join("");
}

/** Runs with a bookmark round them; without one when the name is taken, for a second would point nowhere. */
export function bookmarked(name: string, content: string, context: Context): string {
	if (context.state.bookmarks.has(name)) return content;
	context.state.bookmarks.add(name);
	const id = context.state.number(name);
	return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}
