import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Writes files so that none is ever half there: all of them beside the folder first, then moved in.
 * @param files by name, as text or bytes
 * @returns the paths written
 */
export function writeFiles(
	folder: string,
	files: Readonly<Record<string, string | Uint8Array>>,
): string[] {
	mkdirSync(folder, { recursive: true });
	const aside = mkdtempSync(join(folder, ".utkast-"));
	try {
		for (const [name, content] of Object.entries(files)) {
			writeFileSync(join(aside, basename(name)), content);
		}
		return Object.keys(files).map((name) => {
			const path = join(folder, basename(name));
			renameSync(join(aside, basename(name)), path);
			return path;
		});
	} finally {
		rmSync(aside, { recursive: true, force: true });
	}
}
