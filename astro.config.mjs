import { defineConfig } from "astro/config";
import { plainPolicy } from "./src/build/plain-policy.ts";
import { reloadContent } from "./src/build/reload-content.ts";

export default defineConfig({
	output: "static",
	trailingSlash: "always",
	build: { format: "directory", inlineStylesheets: "never" },
	devToolbar: { enabled: false },
	integrations: [reloadContent(), plainPolicy()],
	// The highlighter writes styles into the page, which the policy below forbids.
	markdown: { syntaxHighlight: false },
	// No script or style inside a page: each is a file that `'self'` covers, also where a host sends a policy.
	vite: { build: { assetsInlineLimit: 0 } },
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
			scriptDirective: { resources: ["'self'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
});
