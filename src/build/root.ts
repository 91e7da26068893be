import { existsSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";

/**
 * The folder of the repository, with a slash at the end. Looked for from here and up, since a page that is
 * being built runs this from a chunk in `dist/`, and a command may be run from anywhere.
 */
export const root = folderOf("astro.config.mjs", import.meta.dirname) + sep;

/**
 * The folder that holds `content/`: the repository, unless another agency's words are to be read in its place.
 * Given as an environment variable, since Astro starts the pages itself.
 */
export const contentRoot = resolve(process.env.CONTENT_ROOT ?? root);

/** Where the content lies, without a slash at the end. */
export const contentFolder = join(contentRoot, "content");

function folderOf(name: string, start: string): string {
	if (existsSync(join(start, name))) return start;
	const above = dirname(start);
	if (above === start) throw new Error(`Fant ikke ${name} her eller lenger opp.`);
	return folderOf(name, above);
}
