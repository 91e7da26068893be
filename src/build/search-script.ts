import type { AstroIntegration } from "astro";

/** Where the script stands: on the built site, and while developing. */
const searchScript = {
	built: "/sok/search.js",
	source: "/src/islands/search/search.ts",
};

/**
 * Gives the script of the search an address that is known beforehand: every page carries what opens it, and that
 * must be as small as it can be. A bundler's own `import()` would bring a helper of twice the size with it.
 */
export function searchScriptFile(): AstroIntegration {
	return {
		name: "search-script",
		hooks: {
			"astro:config:setup": ({ command, updateConfig }) => {
				const address = command === "dev" ? searchScript.source : searchScript.built;
				updateConfig({
					vite: {
						define: { "import.meta.env.SEARCH_SCRIPT": JSON.stringify(address) },
						plugins: [
							{
								name: "search-script",
								apply: "build",
								buildStart() {
									if (this.environment.name !== "client") return;
									const fileName = searchScript.built.slice(1);
									this.emitFile({ type: "chunk", id: searchScript.source.slice(1), fileName });
								},
							},
						],
					},
				});
			},
		},
	};
}
