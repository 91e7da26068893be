import { availableParallelism, loadavg } from "node:os";
import { decimal } from "./table.ts";

/** Processes that wait for the processors: over the last minute, five minutes and fifteen minutes. */
export function load(): string {
	return loadavg()
		.map((average) => decimal(average, 2))
		.join(" · ");
}

/** What the numbers were taken on. */
export function machine(): string {
	const processors = availableParallelism();
	return `Node ${process.versions.node}, ${processors} prosessorer, last ${load()}`;
}

/** Whether others used the machine so much that all times are longer than they need be. */
export function isBusy(): boolean {
	return (loadavg()[0] ?? 0) > availableParallelism();
}
