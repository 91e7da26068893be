import { readFile, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

export type FileReader = (file: string, zipped: boolean) => Promise<Buffer>;

/** Reads files, and keeps what it has zipped until the file is written anew. */
export function fileReader(): FileReader {
	const kept = new Map<string, { readonly written: number; readonly bytes: Buffer }>();
	return async (file, zipped) => {
		if (!zipped) return readFile(file);
		const written = (await stat(file)).mtimeMs;
		const known = kept.get(file);
		if (known?.written === written) return known.bytes;
		const bytes = await promisify(gzip)(await readFile(file), { level: 9 });
		kept.set(file, { written, bytes });
		return bytes;
	};
}
