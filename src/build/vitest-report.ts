/** As much of Vitest's JSON report as is counted. */
interface Report {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly {
		readonly status: string;
		readonly assertionResults: readonly { readonly status: string }[];
	}[];
}

export interface Count {
	readonly passed: number;
	readonly failed: number;
}

/**
 * Counts a run of Vitest. A test file that could not be read counts as one failure, and so does a run that
 * ended badly without any test to blame, such as one whose set-up crashed.
 * @param report the text of the JSON report, or undefined if none was written
 */
export function countVitest(report: string | undefined, exitCode: number): Count {
	let passed = 0;
	let failed = 0;
	if (report !== undefined) {
		const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as Report;
		const unread = testResults.filter(
			({ status, assertionResults }) =>
				status === "failed" && assertionResults.every((test) => test.status !== "failed"),
		);
		passed = numPassedTests;
		failed = numFailedTests + unread.length;
	}
	return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}
