import { readdirSync } from "node:fs";
import { siteFolder } from "../../src/build/build-site.ts";

/** The built pages, by their files: `lag/egenerklaering/index.html`. */
export const pageFiles: readonly string[] = readdirSync(siteFolder, {
	recursive: true,
	encoding: "utf8",
})
	.filter((path) => path.endsWith(".html"))
	.map((path) => path.replaceAll("\\", "/"))
	.sort();

/** The address of a page within the site: `lag/egenerklaering/`. */
export function addressOf(file: string): string {
	return file.replace(/(?<=^|\/)index\.html$/, "");
}
