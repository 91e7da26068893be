import { validNames } from "../nearest.ts";
import { yamlDocument } from "../yaml-document.ts";
import { attributePatterns } from "./components.ts";
import type { Context } from "./context.ts";

/** What must match each key; all must be there, and nothing else. */
const patterns = { id: attributePatterns.slug, title: /\S/, edition: /^\d+\.\d+$/ } as const;
const expected = { id: "slug", title: "text", edition: "edition" } as const;

type Key = keyof typeof patterns;
const keys = Object.keys(patterns) as Key[];
type Frontmatter = Readonly<Record<Key, string>>;

const block = /^---\r?\n(?:([\s\S]*?)\r?\n)?---[^\S\n]*(?=\r?\n|$)/;

/** The frontmatter as YAML, and the source with it blanked out. */
export function blankedFrontmatter(source: string): {
	readonly yaml: string;
	readonly body: string;
} {
	const match = block.exec(source);
	if (!match) return { yaml: "", body: source };
	const blank = match[0].replace(/[^\r\n]/g, " ");
	return { yaml: match[1] ?? "", body: blank + source.slice(match[0].length) };
}

/** Reads the frontmatter of a template, and blanks it out of the source so that places stay true. */
export function readFrontmatter(
	source: string,
	context: Context,
): { readonly frontmatter: Frontmatter; readonly body: string } {
	const { yaml, body } = blankedFrontmatter(source);
	const record = readRecord(yaml, context);
	for (const key of record ? keys : []) {
		const { value, line } = record?.[key] ?? { value: undefined, line: 1 };
		if (typeof value === "string" && patterns[key].test(value)) continue;
		const found = value === undefined || value === null ? "" : String(value);
		const wanted = typeof value === "number" ? "quotes" : expected[key];
		context.report("frontmatter-value", { key, found, expected: wanted }, onLine(line));
	}
	for (const [key, { line }] of Object.entries(record ?? {})) {
		if ((keys as readonly string[]).includes(key)) continue;
		context.report("frontmatter-key", { key, valid: validNames(key, keys) }, onLine(line));
	}
	const text = (key: Key) => {
		const value = record?.[key]?.value;
		return typeof value === "string" ? value : "";
	};
	return { frontmatter: { id: text("id"), title: text("title"), edition: text("edition") }, body };
}

/**
 * The keys with their values and lines, counted in the file: the YAML begins on its second line.
 * Undefined when it cannot be read, which is then reported.
 */
function readRecord(
	yaml: string,
	context: Context,
): Readonly<Record<string, { readonly value: unknown; readonly line: number }>> | undefined {
	const { document, lines, faults } = yamlDocument(yaml);
	for (const { code, reason, offset } of faults) {
		context.report("data-syntax", { code, reason }, onLine(lines.linePos(offset).line + 1));
	}
	if (faults.length > 0) return undefined;
	const data: unknown = document.toJS();
	if (typeof data !== "object" || data === null) return {};
	const lineOf = (key: string) =>
		yaml.split("\n").findIndex((one) => one.startsWith(`${key}:`)) + 2;
	return Object.fromEntries(
		Object.entries(data).map(([key, value]) => [key, { value, line: lineOf(key) }]),
	);
}

function onLine(line: number) {
	const point = { line, column: 1 };
	return { position: { start: point, end: point } };
}
