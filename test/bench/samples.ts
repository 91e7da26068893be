/** Milliseconds, or whatever else was measured many times. */
export type Samples = readonly number[];

/** What many measurements of the same thing come to. */
export interface Spread {
	readonly median: number;
	readonly low: number;
	readonly high: number;
}

/** The median, and what nine in ten are above and below. */
export function spreadOf(samples: Samples): Spread {
	const sorted = [...samples].sort((a, b) => a - b);
	return { median: at(sorted, 0.5), low: at(sorted, 0.1), high: at(sorted, 0.9) };
}

/** What a part of the samples is below: 0.95 gives what nineteen in twenty are. */
export function partOf(samples: Samples, part: number): number {
	return at(
		[...samples].sort((a, b) => a - b),
		part,
	);
}

/** The value that a part of the samples is below, between two samples in proportion. */
function at(sorted: Samples, part: number): number {
	const place = (sorted.length - 1) * part;
	const below = sorted[Math.floor(place)] ?? Number.NaN;
	const above = sorted[Math.ceil(place)] ?? below;
	return below + (above - below) * (place - Math.floor(place));
}

export function sum(samples: Samples): number {
	return samples.reduce((total, sample) => total + sample, 0);
}
