import { existsSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/**
 * The folder of the repository, with a slash at the end. Looked for from here and up, since a page that is
 * being built runs this from a chunk in `dist/`, and a command may be run from anywhere.
 */
export const root = folderOf("astro.config.mjs", import.meta.dirname) + sep;

function folderOf(name: string, start: string): string {
	if (existsSync(join(start, name))) return start;
	const above = dirname(start);
	if (above === start) throw new Error(`Fant ikke ${name} her eller lenger opp.`);
	return folderOf(name, above);
}
