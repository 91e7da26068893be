import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Slices } from "../../../src/core/slices.ts";
import { Later } from "../../../src/islands/draft/later.ts";

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("window", globalThis);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Work of so many pieces, each of which takes so long, in milliseconds. */
function* work(name: string, pieces: number, takes: number, done: string[]): Slices {
	for (let piece = 1; piece <= pieces; piece += 1) {
		vi.setSystemTime(Date.now() + takes);
		vi.spyOn(performance, "now").mockReturnValue(Date.now());
		done.push(`${name}${piece}`);
		yield;
	}
}

function begin() {
	const done: string[] = [];
	const told: boolean[] = [];
	const later = new Later((isWaiting) => told.push(isWaiting));
	vi.spyOn(performance, "now").mockReturnValue(Date.now());
	return { done, told, later };
}

describe("what is to be done", () => {
	test("is done at once where it takes little", () => {
		const { done, later, told } = begin();
		later.start(work("a", 3, 1, done));
		expect(done).toEqual(["a1", "a2", "a3"]);
		expect(told.at(-1)).toBe(false);
	});

	test("lets others to every half frame where it takes long", () => {
		const { done, later, told } = begin();
		later.start(work("a", 5, 5, done));
		expect(done).toEqual(["a1", "a2"]);
		expect(told.at(-1)).toBe(true);
		vi.advanceTimersToNextTimer();
		expect(done).toEqual(["a1", "a2", "a3", "a4"]);
		vi.advanceTimersToNextTimer();
		expect(done).toHaveLength(5);
		expect(told.at(-1)).toBe(false);
		expect(vi.getTimerCount()).toBe(0);
	});

	test("gives way to what comes later", () => {
		const { done, later } = begin();
		later.start(work("a", 9, 5, done));
		later.start(work("b", 3, 5, done));
		vi.runAllTimers();
		expect(done).toEqual(["a1", "a2", "b1", "b2", "b3"]);
	});

	test("waits for a pause, unless it is begun again without one", () => {
		const { done, later } = begin();
		later.start(work("a", 1, 1, done), 200);
		vi.advanceTimersByTime(199);
		expect(done).toEqual([]);
		expect(later.isWaiting).toBe(true);
		later.start(work("b", 1, 1, done));
		expect(done).toEqual(["b1"]);
		vi.runAllTimers();
		expect(done).toEqual(["b1"]);
	});

	test("is done whole where it is asked for, and takes the place of what waits", () => {
		const { done, later } = begin();
		later.start(work("a", 9, 5, done));
		later.finish(work("b", 4, 50, done));
		expect(done.slice(2)).toEqual(["b1", "b2", "b3", "b4"]);
		expect(later.isWaiting).toBe(false);
		expect(vi.getTimerCount()).toBe(0);
	});

	test("tells who waits for it when it is done, with what came in its place, and waits no longer to begin", async () => {
		const { done, later } = begin();
		await later.done();
		const heard = vi.fn();
		later.start(work("a", 3, 5, done), 200);
		void later.done().then(heard);
		expect(done).toEqual(["a1", "a2"]);
		later.start(work("b", 3, 5, done));
		await Promise.resolve();
		expect(heard).not.toHaveBeenCalled();
		vi.runAllTimers();
		await Promise.resolve();
		expect(done.slice(2)).toEqual(["b1", "b2", "b3"]);
		expect(heard).toHaveBeenCalledOnce();
	});
});
