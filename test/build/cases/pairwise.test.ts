import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairwise } from "../../../src/build/cases/pairwise.ts";

/** Every pair of choices, counted another way than the generator does. */
function pairsIn(rows: readonly (readonly number[])[]): Set<string> {
	const pairs = new Set<string>();
	for (const row of rows) {
		row.forEach((a, i) => {
			row.forEach((b, j) => {
				if (i < j) pairs.add([i, a, j, b].join(","));
			});
		});
	}
	return pairs;
}

function numberOfPairs(sizes: readonly number[]): number {
	const all = sizes.reduce((sum, size) => sum + size, 0);
	const squares = sizes.reduce((sum, size) => sum + size * size, 0);
	return (all * all - squares) / 2;
}

const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 8 });

describe("rows that hold every pair", () => {
	test("hold every pair, and nothing but choices that there are", () => {
		fc.assert(
			fc.property(sizes, (sizes) => {
				const { rows, covered, refused } = pairwise(sizes);
				expect(pairsIn(rows).size).toBe(numberOfPairs(sizes));
				expect(covered).toBe(numberOfPairs(sizes));
				expect(refused).toBe(0);
				for (const row of rows) {
					expect(row).toHaveLength(sizes.length);
					expect(row.every((choice, index) => choice >= 0 && choice < (sizes[index] ?? 0))).toBe(
						true,
					);
				}
			}),
		);
	});

	test("are few: not many more than the two largest dimensions need", () => {
		expect(pairwise([2, 2, 2]).rows.length).toBeLessThanOrEqual(6);
		expect(pairwise(Array(10).fill(3)).rows.length).toBeLessThanOrEqual(27);
		expect(pairwise([12, 14, 3, 3, 3, 3, 3]).rows.length).toBeLessThanOrEqual(12 * 14 * 1.2);
	});

	test("leave out what is refused, and still hold every pair that may stand", () => {
		fc.assert(
			fc.property(sizes, fc.integer({ min: 1, max: 5 }), (sizes, limit) => {
				// The first choice of each is always allowed, as «unanswered» is.
				const isAllowed = ([a = 0, b = 0]: readonly (number | undefined)[]) => a + b <= limit;
				const { rows, covered, refused } = pairwise(sizes, isAllowed);
				const [first = 0, second = 0] = sizes;
				const clashes = Array.from({ length: first * second }).filter(
					(_, index) => (index % first) + Math.floor(index / first) > limit,
				).length;
				const alone = (size: number) => Math.max(0, size - 1 - limit);
				const others = sizes.slice(2).reduce((sum, size) => sum + size, 0);
				expect(refused).toBe(clashes + (alone(first) + alone(second)) * others);
				expect(rows.every((row) => isAllowed(row))).toBe(true);
				expect(pairsIn(rows).size).toBe(covered);
				expect(covered + refused).toBe(numberOfPairs(sizes));
			}),
		);
	});

	test("need no row where there is nothing to pair", () => {
		expect(pairwise([])).toEqual({ rows: [], covered: 0, refused: 0 });
	});
});
