/** Work with places where it may be put down for a while. */
export type Slices<Result = void> = Generator<undefined, Result, undefined>;

/** How long one goes on before the browser may see to something else, in milliseconds: half a frame. */
const slice = 8;

/** Does all of the work now. */
export function atOnce<Result>(work: Slices<Result>): Result {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/** What is to be done, now or a slice at a time, so that the next key never waits for it. What comes later takes its place. */
export class Later {
	#work: Slices | undefined;
	#timer = 0;

	/** Whether something waits to be done. */
	get isWaiting(): boolean {
		return this.#work !== undefined;
	}

	/** @param wait how long until it begins, in milliseconds */
	start(work: Slices, wait: number): void {
		this.#replace(work);
		this.#timer = window.setTimeout(() => this.#goOn(work), wait);
	}

	/** Does all of it, in the place of what waits. */
	finish(work: Slices): void {
		this.#replace(work);
		// What is done may itself put other work in its place.
		while (this.#work === work) this.#step(work);
	}

	#replace(work: Slices): void {
		clearTimeout(this.#timer);
		this.#work = work;
	}

	#goOn(work: Slices): void {
		const start = performance.now();
		while (this.#work === work && performance.now() - start < slice) this.#step(work);
		if (this.#work === work) this.#timer = window.setTimeout(() => this.#goOn(work));
	}

	#step(work: Slices): void {
		const isDone = work.next().done;
		if (isDone && this.#work === work) this.#work = undefined;
	}
}
