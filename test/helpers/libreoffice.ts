import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { requireProgram } from "../../src/build/find-program.ts";

const run = promisify(execFile);

const exportTagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

/**
 * Turns Word files into tagged PDF files with LibreOffice, all in one run of it, and gives them to `use`, by the
 * same names. Allow some 3 seconds and 1 more for each file.
 */
export function withPdf<Name extends string, Result>(
	files: Readonly<Record<Name, Uint8Array>>,
	use: (paths: Readonly<Record<Name, string>>) => Promise<Result> | Result,
): Promise<Result> {
	return converted(files, { filter: exportTagged, ending: "pdf" }, use);
}

/** Opens Word files in LibreOffice and saves them as Word files again, as whoever has no Word does. */
export function savedAgain<Name extends string>(
	files: Readonly<Record<Name, Uint8Array>>,
): Promise<Readonly<Record<Name, Uint8Array>>> {
	return converted(files, { filter: "docx", ending: "docx" }, async (paths) => {
		const read = async (name: Name) => [name, new Uint8Array(await readFile(paths[name]))];
		const entries = await Promise.all((Object.keys(paths) as Name[]).map(read));
		return Object.fromEntries(entries);
	});
}

/** Runs LibreOffice. The folder that the files lie in, and its own settings, are gone afterwards. */
async function converted<Name extends string, Result>(
	files: Readonly<Record<Name, Uint8Array>>,
	{ filter, ending }: { readonly filter: string; readonly ending: string },
	use: (paths: Readonly<Record<Name, string>>) => Promise<Result> | Result,
): Promise<Result> {
	const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
	try {
		const names = Object.keys(files) as Name[];
		const source = join(folder, "docx");
		const made = join(folder, "made");
		await mkdir(source);
		for (const name of names) await writeFile(join(source, `${name}.docx`), files[name]);
		await run(
			requireProgram("soffice"),
			[
				`-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
				"--headless",
				"--norestore",
				"--convert-to",
				filter,
				"--outdir",
				made,
				...names.map((name) => join(source, `${name}.docx`)),
			],
			{ timeout: 60_000 + names.length * 10_000 },
		);
		const paths = Object.fromEntries(names.map((name) => [name, join(made, `${name}.${ending}`)]));
		return await use(paths as Record<Name, string>);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** The text of each page, as it lies on the page, its head and foot with it. */
export async function pdfPages(path: string): Promise<string[]> {
	const options = ["-layout", "-enc", "UTF-8", path, "-"];
	const { stdout } = await run(requireProgram("pdftotext"), options, { encoding: "utf8" });
	return stdout.split("\f").slice(0, -1);
}

/** Runs pdfinfo on a file and gives what it says, line by line. */
export async function pdfInfo(path: string, ...options: string[]): Promise<string[]> {
	const { stdout } = await run(requireProgram("pdfinfo"), ["-enc", "UTF-8", ...options, path], {
		encoding: "utf8",
		maxBuffer: 64 * 1024 * 1024,
	});
	return stdout.split("\n");
}
