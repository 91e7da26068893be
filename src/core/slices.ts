/** Work with places where it may be put down for a while. */
export type Slices<Result = void> = Generator<undefined, Result, undefined>;

/** Does all of the work now. */
export function atOnce<Result>(work: Slices<Result>): Result {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}
