import { posix } from "node:path";
import { type Import, readSource, type Use } from "./read-source.ts";
import { bans, dataFolders, maximumLines, type Row, rows } from "./rows.ts";

/**
 * Holds one source file against the table.
 * @param path from the root of the repository: `src/core/issue.ts`
 * @returns one line for each thing that is wrong, which begins with `path:line`
 */
export function checkSource(path: string, text: string): string[] {
	const row = rowOf(path);
	if (!row) return [`${path}:1 belongs to no row of the table`];
	const { imports, uses } = readSource(path, text);
	return [
		...checkImports(path, row, imports),
		...checkUses(path, uses),
		...checkLength(path, text),
	];
}

function checkImports(path: string, row: Row, imports: readonly Import[]): string[] {
	return imports.flatMap((one) => {
		const fault = faultOf(row, one, resolve(path, one.specifier));
		if (!fault) return [];
		return [`${path}:${one.line} ${fault}. The row of ${row.from.join(", ")}: ${describe(row)}`];
	});
}

function checkUses(path: string, uses: readonly Use[]): string[] {
	return bans
		.filter(({ from }) => isIn(path, from))
		.flatMap(({ from, words, reason }) =>
			uses
				.filter(({ name }) => isAny(name, words))
				.map(({ line, name }) => `${path}:${line} uses ${name}, which ${from} may not: ${reason}`),
		);
}

function checkLength(path: string, text: string): string[] {
	const lines = text.trimEnd().split("\n").length;
	if (lines <= maximumLines || dataFolders.some((folder) => isIn(path, folder))) return [];
	return [`${path}:${maximumLines + 1} has ${lines} lines, and ${maximumLines} is the most`];
}

/** The row of a file. */
export function rowOf(path: string): Row | undefined {
	return rows.find(({ from }) => from.some((name) => isIn(path, name)));
}

/** What is wrong with an import, or undefined. */
function faultOf(
	row: Row,
	{ specifier, typeOnly, lazy, inScript }: Import,
	target: string,
): string | undefined {
	if (isAny(target, row.lazily)) {
		return typeOnly || lazy ? undefined : `imports ${specifier} at once, not by import()`;
	}
	if (isAny(target, [...row.from, ...row.may])) return undefined;
	if (isAny(target, row.types)) {
		return typeOnly ? undefined : `imports ${specifier}, which it may as types only`;
	}
	if (isAny(target, row.asScript)) {
		return typeOnly || inScript ? undefined : `imports ${specifier} outside a <script>`;
	}
	return `imports ${specifier}`;
}

/** A relative import as a path from the root of the repository, a package as it is. */
function resolve(path: string, specifier: string): string {
	if (!specifier.startsWith(".")) return specifier;
	return posix.join(posix.dirname(path), specifier);
}

/** Whether a path, a package or a word is one of those that a table names. */
export function isAny(target: string, names: readonly string[] = []): boolean {
	return names.some((name) => fits(target, name));
}

function fits(target: string, name: string): boolean {
	if (name.endsWith("*")) return target.startsWith(name.slice(0, -1));
	return target === name || (name.startsWith("src/") && isIn(target, name));
}

function isIn(path: string, name: string): boolean {
	return path.startsWith(`${name}/`) || path.replace(/\.\w+$/, "") === name;
}

function describe({ may, types, lazily, asScript }: Row): string {
	const list = (how: string, names: readonly string[] = []): string[] =>
		names.length > 0 ? [`${how} ${names.join(", ")}`] : [];
	const all = [
		...list("may import", may),
		...list("as types", types),
		...list("by import()", lazily),
		...list("from a <script>", asScript),
	];
	return all.length > 0 ? all.join("; ") : "may import nothing else";
}

const scriptFile = /\.(?:[cm]?[jt]sx?|astro|html)$/;
const scriptElement = /<script\b/i;
/** A line that MDX would run; «import av varer» at the start of a line is prose. */
const mdxStatement =
	/^(?:import\s*(?:["'{*]|type\s|\w+\s+from\b)|export\s*(?:[{*]|(?:async|class|const|default|function|let|type|var)\b))/;

/** Holds a file of `content/` against its row: no import and no script, for it is data. */
export function checkContent(path: string, text: string): string[] {
	if (scriptFile.test(path)) return [`${path}:1 is a script, and content/ holds none`];
	return text.split("\n").flatMap((line, index) => {
		const statement = path.endsWith(".mdx") && mdxStatement.test(line);
		if (!statement && !scriptElement.test(line)) return [];
		return [`${path}:${index + 1} holds an import or a script, and content/ may hold none`];
	});
}
