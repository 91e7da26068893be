import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Takes the hashes out of the policy of every built page. Astro lists those of scripts that it might put into a
 * page; here every script and style is a file of the site, which `'self'` covers, so they only allow more than is
 * needed and weigh 300 bytes that do not compress.
 */
export function plainPolicy(): AstroIntegration {
	return {
		name: "plain-policy",
		hooks: {
			"astro:build:done": ({ dir }) => {
				const folder = fileURLToPath(dir);
				for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
					if (path.endsWith(".html")) strip(join(folder, path));
				}
			},
		},
	};
}

function strip(path: string): void {
	const html = readFileSync(path, "utf8");
	writeFileSync(path, withoutHashes(html));
}

/** @param html a page with its policy in a `meta` element */
export function withoutHashes(html: string): string {
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
		policy.replace(/ 'sha256-[^']*'/g, ""),
	);
}
