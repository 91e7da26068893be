import { parseTemplate } from "../../../src/build/parse-template.ts";
import type { TemplateNode } from "../../../src/core/template/nodes.ts";

/** A template with this body. */
export function parse(body: string) {
	return parseTemplate(`---\nid: a\ntitle: A\nedition: "0.1"\n---\n\n${body}\n`, "a.mdx");
}

/** The tree of a body, written as tags: what is in them, in order, without places. */
export function outlineOf(body: string): string {
	const { template, issues } = parse(body);
	if (issues.length > 0) throw new Error(JSON.stringify(issues));
	return outline(template.children);
}

/** The rules that a body breaks, each with its place and its values. */
export function issuesOf(body: string): string[] {
	return parse(body).issues.map(({ rule, place: { line, column }, values }) => {
		// Bodies begin on the seventh line.
		return `${line - 6}:${column} ${rule} ${JSON.stringify(values)}`;
	});
}

/** Nodes written as tags. */
export function outline(nodes: readonly TemplateNode[]): string {
	return nodes.map(tag).join("");
}

function tag(node: TemplateNode): string {
	if (node.type === "text") return node.value;
	const { type, place: _, ...rest } = node;
	const own = Object.entries(rest).filter(([, value]) => !isNodes(value));
	const inner = Object.entries(rest).filter(
		(entry): entry is [string, readonly TemplateNode[]] => isNodes(entry[1]) && entry[1].length > 0,
	);
	const attributes = own.map(([key, value]) => ` ${key}=${JSON.stringify(value)}`).join("");
	const content = inner
		.map(([key, nodes]) => (key === "children" ? outline(nodes) : `(${key}: ${outline(nodes)})`))
		.join("");
	return content ? `<${type}${attributes}>${content}</${type}>` : `<${type}${attributes}/>`;
}

function isNodes(value: unknown): value is readonly TemplateNode[] {
	return Array.isArray(value) && value.every((one) => typeof one === "object");
}
