import type { TestProject } from "vitest/node";
import { buildSite, siteFolder } from "../../src/build/build-site.ts";
import { serve } from "../../src/build/serve.ts";

declare module "vitest" {
	export interface ProvidedContext {
		/** The address of the built site, with a slash at the end: `inject("siteUrl")`. */
		siteUrl: string;
	}
}

/** Builds the site once for all tests of the project `site`, and serves it while they run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const code = await buildSite({ output: "if-failed" });
	if (code !== 0) throw new Error(`Nettstedet lot seg ikke bygge (kode ${code}), se over.`);
	const { url, close } = await serve(siteFolder);
	project.provide("siteUrl", url);
	return close;
}
