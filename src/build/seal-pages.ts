import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { inlineStyles } from "./inline-styles.ts";
import { sealPolicy } from "./seal-policy.ts";

/**
 * The last hand on every built page: a stylesheet that is small stands in the page itself, since a second round
 * trip costs more than its bytes, and the policy names just what the page holds.
 */
export function sealPages(): AstroIntegration {
	return {
		name: "seal-pages",
		hooks: {
			"astro:build:done": ({ dir }) => {
				const folder = fileURLToPath(dir);
				const readStyle = (address: string) => readFileSync(join(folder, address), "utf8");
				for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
					if (!path.endsWith(".html")) continue;
					const file = join(folder, path);
					const html = readFileSync(file, "utf8");
					writeFileSync(file, sealPolicy(inlineStyles(html, readStyle)));
				}
			},
		},
	};
}
