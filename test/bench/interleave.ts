import { performance } from "node:perf_hooks";

/** Does something once, at once or by a promise. */
type Run = () => unknown;

/**
 * Runs each in turn, round after round, so that what else the machine does meets all alike. Who goes first changes
 * from round to round.
 * @param warmUp rounds that come first and are not counted
 * @returns milliseconds, one for each round
 */
export async function interleave<Name extends string>(
	runs: Readonly<Record<Name, Run>>,
	{ rounds, warmUp = 0 }: { readonly rounds: number; readonly warmUp?: number },
): Promise<Record<Name, number[]>> {
	const names = Object.keys(runs) as Name[];
	const taken = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
		Name,
		number[]
	>;
	for (let round = 0; round < warmUp + rounds; round++) {
		for (const index of names.keys()) {
			const name = names[(index + round) % names.length] as Name;
			const time = await timed(runs[name]);
			if (round >= warmUp) taken[name].push(time);
		}
	}
	return taken;
}

/** Milliseconds until what `run` begins is done. */
export async function timed(run: Run): Promise<number> {
	const start = performance.now();
	await run();
	return performance.now() - start;
}
