import { performance } from "node:perf_hooks";

/** Does something once, at once or by a promise. */
type Run = () => unknown;

/** How many times each is measured. */
export interface Rounds {
	readonly rounds: number;
	/** Rounds that come first and are not counted. */
	readonly warmUp?: number;
}

/**
 * Runs each in turn, round after round.
 * @returns milliseconds, one for each round
 */
export function interleave<Name extends string>(
	runs: Readonly<Record<Name, Run>>,
	rounds: Rounds,
): Promise<Record<Name, number[]>> {
	const names = Object.keys(runs) as Name[];
	const measures = names.map((name) => [name, () => timed(runs[name])]);
	return takeTurns(Object.fromEntries(measures), rounds);
}

/**
 * Measures each in turn, round after round, so that what else the machine does meets all alike. Who goes first changes
 * from round to round.
 * @returns what was measured, one for each round
 */
export async function takeTurns<Name extends string>(
	measures: Readonly<Record<Name, () => Promise<number>>>,
	{ rounds, warmUp = 0 }: Rounds,
): Promise<Record<Name, number[]>> {
	const names = Object.keys(measures) as Name[];
	const taken = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
		Name,
		number[]
	>;
	for (let round = 0; round < warmUp + rounds; round++) {
		for (const index of names.keys()) {
			const name = names[(index + round) % names.length] as Name;
			const measured = await measures[name]();
			if (round >= warmUp) taken[name].push(measured);
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
