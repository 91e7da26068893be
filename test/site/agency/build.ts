import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTool } from "../../../src/build/run-tool.ts";

/** The folder of an agency that does not exist: its `content/`, and not a line of program. */
export const agency = fileURLToPath(new URL("../../fixtures/content/agency/", import.meta.url));

/** A built site: the text of each file by its path. */
export type Files = ReadonlyMap<string, string>;

/** What a reader or a program may read; fonts and the like hold no words. */
const readable = /\.(?:html|css|js|json|csv|svg|txt|xml)$/;

/** Builds the site of the agency as anyone would: `CONTENT_ROOT` is all that is said. */
export async function buildAgency(): Promise<{ readonly code: number; readonly files: Files }> {
	const folder = mkdtempSync(join(tmpdir(), "agency-"));
	try {
		const env = { CONTENT_ROOT: agency };
		const output = "if-failed" as const;
		const code = await runTool("astro", ["build", "--outDir", folder], { env, output });
		return { code, files: filesIn(folder) };
	} finally {
		rmSync(folder, { recursive: true });
		rmSync(join(agency, "node_modules"), { recursive: true, force: true });
	}
}

/** The readable files of a folder, with forward slashes everywhere. */
export function filesIn(folder: string): Files {
	const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((path) => readable.test(path))
		.sort();
	return new Map(
		paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
	);
}
