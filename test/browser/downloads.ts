import { readFile } from "node:fs/promises";
import type { Download } from "playwright-core";

/** A file that the browser was given. */
export interface Downloaded {
	readonly name: string;
	readonly bytes: Buffer;
}

export async function readDownload(download: Download): Promise<Downloaded> {
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
