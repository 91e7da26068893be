import { root } from "./root.ts";
import { type RunOptions, runTool } from "./run-tool.ts";

/** Where the built site lies. */
export const siteFolder = `${root}dist`;

/**
 * Builds the whole site into `dist/`: the one way, for `npm run build`, `npm start` and the tests alike.
 * @returns the exit code: 0 when the site is built
 */
export function buildSite(options: RunOptions = {}): Promise<number> {
	return runTool("astro", ["build"], options);
}
