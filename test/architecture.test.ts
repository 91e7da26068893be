import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { broken } from "./architecture/broken.ts";
import { checkContent, checkSource, isAny, rowOf } from "./architecture/check.ts";
import { readSource } from "./architecture/read-source.ts";
import { bans, rows } from "./architecture/rows.ts";

const root = new URL("../", import.meta.url);

/** The files of a folder and its folders, from the root of the repository, with slashes. */
function filesIn(folder: string, name: RegExp): string[] {
	return readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && name.test(entry.name))
		.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
		.map((path) => path.slice(path.lastIndexOf(`/${folder}/`) + 1));
}

const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

describe("the repository", () => {
	const sources = filesIn("src", /\.(?:ts|astro)$/);

	test("every source file keeps to the table", () => {
		expect(sources.flatMap((path) => checkSource(path, read(path)))).toEqual([]);
	});

	test("the imports were read", () => {
		const imports = sources.flatMap((path) => readSource(path, read(path)).imports);
		expect(imports.length).toBeGreaterThan(50);
	});

	test("content/ holds no import and no script", () => {
		const files = filesIn("content", /./);
		expect(files.flatMap((path) => checkContent(path, read(path)))).toEqual([]);
	});
});

describe("what breaks the table is found", () => {
	test.each(broken)("%s: %s", (path, source, fault) => {
		const [found, ...more] = checkSource(path, source);
		expect(more).toEqual([]);
		expect(found?.replace(/:\d+ /, " ").slice(0, `${path} ${fault}`.length)).toBe(
			`${path} ${fault}`,
		);
	});

	test("every row is broken above", () => {
		const found = new Set(broken.map(([path]) => rowOf(path)));
		expect(rows.filter((row) => !found.has(row))).toEqual([]);
	});

	test("every ban is broken above", () => {
		const faults = broken.map(([, , fault]) => fault.replace("uses ", "").replace(",", ""));
		const unbroken = bans.filter(({ words }) => !faults.some((name) => isAny(name, words)));
		expect(unbroken).toEqual([]);
	});

	test("each is told with its line and the row", () => {
		const source =
			"---\n\n---\n<script>\n\timport { a } from \"../build/a.ts\";\n\timport 'yaml';\n</script>\n";
		expect(checkSource("src/components/a.astro", source)).toEqual([
			expect.stringMatching(
				/^src\/components\/a\.astro:6 imports yaml\. The row of src\/components: may import src\/build, /,
			),
		]);
	});

	test.each([
		["content/a.mdx", `import A from "./a.ts"`],
		["content/a.mdx", `Tekst.\n\nimport "a"`],
		["content/a.mdx", "export const a = 1"],
		["content/a.mdx", "<script>a()</script>"],
		["content/a.yaml", "a: <script>"],
		["content/a.ts", ""],
		["content/deep/a.mjs", ""],
	])("in %s: %s", (path, text) => {
		expect(checkContent(path, text)).toHaveLength(1);
	});
});

describe("what keeps to the table is let through", () => {
	test.each([
		["src/core/issue.ts", `import type { Place } from "./template/nodes.ts";`],
		[
			"src/core/schema/a.ts",
			`import * as z from "zod/mini"; import "./b.ts"; import "../issue.ts";`,
		],
		[
			"src/core/facts/a.ts",
			`import type { A } from "../schema/a.ts"; new Date(a); a.window; ({ window: 1 });`,
		],
		["src/core/render/docx/nodes/a.ts", `import { zipSync } from "fflate"; import "../xml.ts";`],
		["src/texts/nb.ts", `import type { A } from "../core/answer-rules.ts";${"\n".repeat(500)}`],
		["src/build/a.ts", `import type { Root } from "mdast"; import "node:fs"; Intl; Date.now();`],
		[
			"src/islands/draft/b.ts",
			`const a = await import("../../core/render/docx/a.ts"); import "../../core/render/html/a.ts";`,
		],
		["src/islands/draft/b.ts", `import type { A } from "../../core/render/docx/a.ts";`],
		[
			"src/pages/lag/a.astro",
			`---\nimport A from "../../layouts/a.astro";\n---\n<script>import "../../islands/a.ts";</script>`,
		],
		["src/core/wording/a.ts", "// Intl and toLocaleString are not used\nconst a = 'Date.now()';"],
	])("%s: %s", (path, source) => {
		expect(checkSource(path, source)).toEqual([]);
	});

	test("prose that begins with «import»", () => {
		expect(
			checkContent("content/a.mdx", "Dette gjelder\nimport av varer, og\nexport til andre."),
		).toEqual([]);
	});
});
