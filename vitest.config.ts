import { defineConfig } from "vitest/config";

/** Those that need the built site, and a browser or not. */
const site = "test/{site,browser}/**/*.test.ts";

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "unit",
					include: ["test/**/*.test.ts"],
					exclude: [site, "test/fixtures/**"],
					testTimeout: 20_000,
				},
			},
			{
				test: {
					name: "site",
					include: [site],
					globalSetup: "test/setup/site.ts",
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
