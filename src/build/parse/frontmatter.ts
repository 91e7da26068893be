import { parseDocument } from "yaml";
import type { Context } from "./context.ts";

const keys = ["id", "title", "edition"] as const;
type Frontmatter = Readonly<Record<(typeof keys)[number], string>>;

const block = /^---\r?\n([\s\S]*?)\r?\n---(?=\r?\n|$)/;

/**
 * Reads the frontmatter of a template, and blanks it out of the source so that places stay true.
 * All three of `id`, `title` and `edition` must be there, and nothing else.
 */
export function readFrontmatter(
	source: string,
	context: Context,
): { readonly frontmatter: Frontmatter; readonly body: string } {
	const match = block.exec(source);
	const yaml = match?.[1] ?? "";
	const data: unknown = parseDocument(yaml).toJS() ?? {};
	const record = data as Record<string, unknown>;
	const node = (key: string) => {
		const line = yaml.split(/\r?\n/).findIndex((one) => one.startsWith(`${key}:`)) + 2;
		const point = { line, column: 1 };
		return { position: { start: point, end: point } };
	};
	for (const key of keys) {
		const value = record[key];
		if (typeof value === "string" && value.trim() !== "") continue;
		const found = value === undefined ? "" : JSON.stringify(value);
		context.report("frontmatter-value", { key, found, expected: "text" }, node(key));
	}
	for (const key of Object.keys(record)) {
		if (!(keys as readonly string[]).includes(key)) {
			context.report("frontmatter-key", { key, valid: keys.join(", ") }, node(key));
		}
	}
	const text = (key: string) => (typeof record[key] === "string" ? record[key] : "");
	const body = match ? match[0].replace(/[^\n]/g, " ") + source.slice(match[0].length) : source;
	return { frontmatter: { id: text("id"), title: text("title"), edition: text("edition") }, body };
}
