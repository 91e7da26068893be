import { join } from "node:path";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { reloadContent } from "./src/build/reload-content.ts";
import { contentRoot } from "./src/build/root.ts";
import { sealPages } from "./src/build/seal-pages.ts";
import { searchIndex } from "./src/build/search-index.ts";
import { searchScriptFile } from "./src/build/search-script.ts";

/** What the generator always fetches together: in one file, since many small ones weigh more. */
const engineParts =
	/\/src\/(core\/(data-natures|undivided|wording\/date)|islands\/draft\/(data|fetch-file|marks))\.ts$/;

export default defineConfig({
	output: "static",
	trailingSlash: "always",
	// What Astro remembers of the prose lies by the content it is read from: two builds may run at once.
	cacheDir: join(contentRoot, "node_modules/.astro"),
	build: { format: "directory", inlineStylesheets: "never" },
	devToolbar: { enabled: false },
	integrations: [mdx(), reloadContent(), sealPages(), searchIndex(), searchScriptFile()],
	// The highlighter writes styles into the page, which the policy below forbids.
	markdown: { syntaxHighlight: false },
	// No script or style inside a page: each is a file that `'self'` covers, also where a host sends a policy.
	vite: {
		build: {
			assetsInlineLimit: 0,
			// Each page of prose begins with a directive for Astro alone: nothing to be told of.
			rolldownOptions: {
				checks: { moduleLevelDirective: false },
				output: {
					codeSplitting: {
						groups: [
							// Every page that fetches a script needs it: it would else come with all of the engine's.
							{ name: "preload-helper", test: /preload-helper/, priority: 1 },
							{ name: "engine-parts", test: engineParts },
						],
					},
				},
			},
		},
	},
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				"connect-src 'self'",
				"worker-src 'self'",
				"manifest-src 'self'",
				"form-action 'none'",
				"base-uri 'none'",
				"object-src 'none'",
			],
			// Pagefind is WebAssembly.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
});
