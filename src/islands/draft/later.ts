import type { Slices } from "../../core/slices.ts";

/** How long one goes on before the browser may see to something else, in milliseconds: half a frame. */
const slice = 8;

/** What is to be done, now or a slice at a time, so that the next key never waits for it. What comes later takes its place. */
export class Later {
	readonly #tell: (isWaiting: boolean) => void;
	#work: Slices | undefined;
	#timer = 0;
	#waiting: (() => void)[] = [];

	/** @param tell told when something waits to be done, and when nothing does */
	constructor(tell: (isWaiting: boolean) => void) {
		this.#tell = tell;
	}

	/** Whether something waits to be done. */
	get isWaiting(): boolean {
		return this.#work !== undefined;
	}

	/** @param wait how long until it begins, in milliseconds; with none the first slice is done now */
	start(work: Slices, wait = 0): void {
		this.#replace(work);
		if (wait === 0) this.#goOn(work);
		else {
			this.#timer = window.setTimeout(() => this.#goOn(work), wait);
			this.#tell(true);
		}
	}

	/** Does all of it, in the place of what waits. */
	finish(work: Slices): void {
		this.#replace(work);
		// What is done may itself put other work in its place.
		while (this.#work === work) this.#step(work);
		this.#say();
	}

	/** Begins at once with what waits. @returns when nothing waits any more, also of what came in its place */
	done(): Promise<void> {
		const work = this.#work;
		if (!work) return Promise.resolve();
		clearTimeout(this.#timer);
		const done = new Promise<void>((resolve) => this.#waiting.push(resolve));
		this.#goOn(work);
		return done;
	}

	#replace(work: Slices): void {
		clearTimeout(this.#timer);
		this.#work = work;
	}

	#goOn(work: Slices): void {
		const start = performance.now();
		while (this.#work === work && performance.now() - start < slice) this.#step(work);
		if (this.#work === work) this.#timer = window.setTimeout(() => this.#goOn(work));
		this.#say();
	}

	#step(work: Slices): void {
		const isDone = work.next().done;
		if (isDone && this.#work === work) this.#work = undefined;
	}

	#say(): void {
		this.#tell(this.isWaiting);
		if (this.isWaiting) return;
		for (const resolve of this.#waiting.splice(0)) resolve();
	}
}
