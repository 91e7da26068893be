import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { municipality, task } from "./the-task.ts";
import { type WriterName, writerNames } from "./writers.ts";

const run = promisify(execFile);
const script = join(import.meta.dirname, "cold-draft.ts");
const rounds = 30;

/** Milliseconds in each process: its imports, and from there to bytes. */
export interface Cold {
	readonly imports: number;
	readonly draft: number;
}

/** One draft in a process that has just started, process after process, each writer in turn. */
export async function measureCold(): Promise<Record<WriterName, Cold[]>> {
	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	const file = join(folder, "task.json");
	writeFileSync(file, JSON.stringify({ task, answers: municipality }));
	const taken: Record<WriterName, Cold[]> = { ours: [], package: [] };
	try {
		for (let round = 0; round < rounds; round++) {
			for (const name of round % 2 === 0 ? writerNames : writerNames.toReversed()) {
				taken[name].push(await inNewProcess(name, file));
			}
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
	return taken;
}

async function inNewProcess(name: WriterName, file: string): Promise<Cold> {
	const options = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
	const { stdout } = await run(process.execPath, [...options, script, name, file]);
	return JSON.parse(stdout) as Cold;
}
