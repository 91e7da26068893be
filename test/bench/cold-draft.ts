/**
 * One draft in a process of its own: `cold-draft.ts <writer> <file with task and answers>`.
 * Prints the milliseconds that imports took, and from there to the bytes of the file.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { WriterName } from "./writers.ts";

const [name, file] = process.argv.slice(2) as [WriterName, string];

const start = performance.now();
const { draftFrom } = await import("./task.ts");
const { fetchWriter } = await import("./writers.ts");
const write = await fetchWriter(name);
const imported = performance.now();
const { task, answers } = JSON.parse(readFileSync(file, "utf8"));
await write(draftFrom(task, answers));
const done = performance.now();

console.log(JSON.stringify({ imports: imported - start, draft: done - imported }));
