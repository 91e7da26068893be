import type { Clause, Flow } from "../../document/nodes.ts";
import type { Context } from "./context.ts";
import { plainText } from "./plain-text.ts";

/** What explanations are taken from: a clause, an appendix or the whole document. */
type Explained = Pick<Clause, "reasons" | "children">;

/**
 * A heading with a comment at it that explains the clause (ECMA-376 part 1 §17.13.4), if the file has comments and
 * there is anything to say.
 */
export function explained(node: Explained, heading: string, context: Context): string {
	const { comments } = context.state;
	const lines = comments ? explanationsOf(node) : [];
	if (!comments || lines.length === 0) return heading;
	const id = comments.length;
	comments.push(lines);
	return (
		`<w:commentRangeStart w:id="${id}"/>${heading}<w:commentRangeEnd w:id="${id}"/>` +
		`<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`
	);
}

/** Which answers brought it, what it says in short, and what is there for guidance: a line for each. */
function explanationsOf({ reasons, children }: Explained): string[] {
	const why = reasons.map(({ text }) => text);
	return [...new Set([...why, ...children.flatMap(guidanceIn)])];
}

/** What explains a clause, wherever it stands in it; a clause within it has explanations of its own. */
function guidanceIn(node: Flow): string[] {
	switch (node.type) {
		case "summary":
			return [`${node.label}: ${plainText(node.children)}`];
		case "note":
			return node.children.flatMap(linesOf);
		case "list":
			return node.children.flatMap((item) => item.children.flatMap(guidanceIn));
		case "alternative": {
			const inside = node.children.flatMap(guidanceIn);
			return inside.length > 0 ? [node.condition, ...inside] : [];
		}
		default:
			return [];
	}
}

/** Guidance as lines of text. */
function linesOf(node: Flow): string[] {
	switch (node.type) {
		case "paragraph":
			return [plainText(node.children)];
		case "list":
			return node.children.map(
				({ marker, children }) => `${marker} ${children.flatMap(linesOf).join(" ")}`,
			);
		case "alternative":
			return [node.condition, ...node.children.flatMap(linesOf)];
		case "table":
			return node.children.map((row) =>
				row.children.map((cell) => plainText(cell.children)).join(", "),
			);
		default:
			return guidanceIn(node);
	}
}
