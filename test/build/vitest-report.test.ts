import { expect, test } from "vitest";
import { countVitest } from "../../src/build/vitest-report.ts";

/** A report with one list of test results for each file. */
function report(...files: readonly (readonly string[])[]): string {
	const all = files.flat();
	return JSON.stringify({
		numPassedTests: all.filter((status) => status === "passed").length,
		numFailedTests: all.filter((status) => status === "failed").length,
		testResults: files.map((statuses) => ({
			status: statuses.length > 0 && !statuses.includes("failed") ? "passed" : "failed",
			assertionResults: statuses.map((status) => ({ status })),
		})),
	});
}

test.each([
	["all is well", report(["passed", "passed"], ["passed"]), 0, { passed: 3, failed: 0 }],
	["a test fails", report(["passed", "failed"]), 1, { passed: 1, failed: 1 }],
	["a file can't be read", report(["passed"], []), 1, { passed: 1, failed: 1 }],
	["so too beside a failing test", report(["failed"], []), 1, { passed: 0, failed: 2 }],
	["it ends badly for no test's sake", report(["passed"]), 1, { passed: 1, failed: 1 }],
	["the set-up crashed before any report", undefined, 1, { passed: 0, failed: 1 }],
])("%s", (_name, text, exitCode, count) => {
	expect(countVitest(text, exitCode)).toEqual(count);
});
