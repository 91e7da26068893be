import { timed } from "./interleave.ts";
import { sum } from "./samples.ts";
import { draftFrom } from "./task.ts";
import { task } from "./the-task.ts";
import { variations } from "./variations.ts";
import { fetchWriter, type WriterName, writerNames } from "./writers.ts";

const count = 1000;
const block = 25;
/** The package is given up after this many milliseconds, and what it has not made is reckoned from what it has. */
const patience = 20_000;

/** A thousand different drafts in one process, block by block. */
export interface Many {
	/** Drafts in each block. */
	readonly block: number;
	/** Milliseconds for each block: of ours always all, of the package perhaps fewer. */
	readonly blocks: Readonly<Record<WriterName, number[]>>;
}

/** Makes a block with the one, then the same block with the other; who goes first changes from block to block. */
export async function measureMany(): Promise<Many> {
	const cases = variations(count);
	const writers = { ours: await fetchWriter("ours"), package: await fetchWriter("package") };
	const blocks: Record<WriterName, number[]> = { ours: [], package: [] };
	for (let at = 0; at < count; at += block) {
		const inBlock = cases.slice(at, at + block);
		for (const name of (at / block) % 2 === 0 ? writerNames : writerNames.toReversed()) {
			if (name === "package" && sum(blocks.package) > patience) continue;
			const time = await timed(async () => {
				for (const one of inBlock) await writers[name](draftFrom(task, one));
			});
			blocks[name].push(time);
		}
	}
	return { block, blocks };
}

/** Milliseconds for the thousand: those that were made, or as many as they would have been. */
export function forAll(samples: readonly number[]): number {
	return (sum(samples) * count) / (samples.length * block);
}
