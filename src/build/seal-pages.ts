import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { inlineStyles } from "./inline-styles.ts";
import { linkedStyles } from "./linked-styles.ts";
import { sealPolicy } from "./seal-policy.ts";
import { siteContent } from "./site-content.ts";

/**
 * The last hand on every built page: a stylesheet that is small stands in the page itself, since a second round
 * trip costs more than its bytes, a larger one holds what its pages use, and the policy names just what the page holds.
 */
export function sealPages(): AstroIntegration {
	return {
		name: "seal-pages",
		hooks: {
			"astro:build:done": ({ dir }) => {
				const folder = fileURLToPath(dir);
				const register = siteContent().site.data.organisationLookup?.address;
				const read = (address: string) => readFileSync(join(folder, address), "utf8");
				const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
				const linking = new Map<string, string>();
				for (const path of paths.filter((one) => one.endsWith(".html"))) {
					const html = inlineStyles(read(path), read);
					if (html.includes('<link rel="stylesheet"')) linking.set(path, html);
					else writeFileSync(join(folder, path), sealPolicy(html, register));
				}
				const scripts = paths.filter((one) => one.endsWith(".js"));
				const texts = new Map(scripts.map((path) => [path, read(path)]));
				const { pages, styles, left } = linkedStyles(linking, read, texts);
				for (const [path, html] of pages)
					writeFileSync(join(folder, path), sealPolicy(html, register));
				for (const [address, css] of styles) writeFileSync(join(folder, address), css);
				for (const address of left) rmSync(join(folder, address));
			},
		},
	};
}
