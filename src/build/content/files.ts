import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file of the content, with the path that its author knows. */
export interface SourceFile {
	/** `content/services/inntekt.yaml`, with forward slashes everywhere. */
	readonly path: string;
	/** The file's name without folder and ending: `inntekt`. */
	readonly name: string;
	readonly source: string;
}

/** The files with the given ending in a folder, in the order of their names; none when there is no folder. */
export function filesIn(root: string, folder: string, ending: string): SourceFile[] {
	const full = join(root, folder);
	if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [];
	return readdirSync(full)
		.filter((name) => name.endsWith(ending))
		.sort()
		.map((name) => readSource(root, `${folder}/${name}`));
}

/** The folders within a folder, in the order of their names. */
export function foldersIn(root: string, folder: string): string[] {
	const full = join(root, folder);
	if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [];
	return readdirSync(full, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();
}

/** @param path from the root of the project */
export function readSource(root: string, path: string): SourceFile {
	// Some editors begin a file with a byte order mark, which would shift the first line by one.
	const source = readFileSync(join(root, path), "utf8").replace(/^\uFEFF/, "");
	const name = (path.split("/").pop() ?? "").replace(/\.[^.]*$/, "");
	return { path, name, source };
}
