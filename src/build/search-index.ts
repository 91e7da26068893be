import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { loadContent } from "./content/load.ts";
import { contentType } from "./content-types.ts";
import { contentFolder, contentRoot } from "./root.ts";
import { fullTextIndex, type IndexFile } from "./search/full-text.ts";
import { searched } from "./search/searched.ts";

/** Where the index stands on the site. */
const home = "/pagefind/";

/** Makes the index of the full text: after a build as files, while developing when somebody first asks for it. */
export function searchIndex(): AstroIntegration {
	let files: Promise<readonly IndexFile[]> | undefined;
	return {
		name: "search-index",
		hooks: {
			"astro:config:setup": async ({ command, updateConfig }) => {
				// While developing nobody waits for the line.
				if (command === "build") files = indexFiles();
				// What is wrong with the content is told, in full, by the pages.
				const first = (await files?.catch(() => []))?.map(({ path }) => path).filter(isFirst) ?? [];
				const define = { "import.meta.env.FULL_TEXT_FILES": JSON.stringify(first) };
				updateConfig({ vite: { define } });
			},
			"astro:build:done": async ({ dir }) => {
				const folder = join(fileURLToPath(dir), home);
				for (const { path, content } of (await files) ?? []) {
					const file = join(folder, path);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, content);
				}
			},
			"astro:server:setup": ({ server }) => {
				server.watcher.on("all", (_event, file) => {
					if (file.startsWith(contentFolder)) files = undefined;
				});
				server.middlewares.use(async (request, response, next) => {
					const path = (request.url ?? "").split("?")[0] ?? "";
					if (!path.startsWith(home)) return next();
					files ??= indexFiles();
					try {
						const name = path.slice(home.length);
						const file = (await files).find((one) => one.path === name);
						if (!file) return next();
						response.setHeader("Content-Type", contentType(name).type);
						response.end(file.content);
					} catch (error) {
						files = undefined;
						next(error);
					}
				});
			},
		},
	};
}

/** What Pagefind needs to begin, whatever is asked for: it is fetched at once, and not one after the other. */
function isFirst(path: string): boolean {
	return /\.(?:pagefind|pf_meta)$/.test(path);
}

function indexFiles(): Promise<IndexFile[]> {
	const content = loadContent(contentRoot);
	const stopWords = new Set(content.searchWords?.data.stopWords ?? []);
	return fullTextIndex(searched(content).pages, stopWords);
}
