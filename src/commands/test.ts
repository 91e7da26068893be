/**
 * `npm test`: installs what the tests need, then runs every check there is, also when an earlier one fails.
 * `npm test -- test/core` runs only those tests. The last line is always `N passed, N failed`.
 * The site's tests have a run of their own, so that a site that can't be built takes no other test with it.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { installNeed } from "../build/install-need.ts";
import { needs } from "../build/needs.ts";
import { root } from "../build/root.ts";
import { runTool } from "../build/run-tool.ts";
import { type Count, countVitest } from "../build/vitest-report.ts";

const vitestReport = `${root}.vitest.json`;
const only = process.argv.slice(2);
let passed = 0;
let failed = 0;

if (only.length === 0) {
	for (const need of needs) await step(need.name, () => installNeed(need));
	await step("Lint og format", () =>
		succeeds("biome", ["check", "--error-on-warnings", "--diagnostic-level=warn"]),
	);
	await step("Typer", () => succeeds("astro", ["check"]));
	if (existsSync(`${root}src/commands/check.ts`)) {
		await step("Innhold", () => succeeds("run", ["check"]));
	}
	await tests("Tester av koden", ["--project=unit"]);
	await tests("Tester av nettstedet", ["--project=site"]);
} else {
	await tests("Tester", only);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** One check that holds or doesn't; an error thrown is a check that doesn't. */
async function step(name: string, check: () => Promise<boolean>): Promise<void> {
	heading(name);
	const holds = await check().catch((error: unknown) => {
		console.error(error);
		return false;
	});
	console.log(holds ? "I orden." : "Ikke i orden.");
	add(holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

async function succeeds(...[tool, args]: Parameters<typeof runTool>): Promise<boolean> {
	return (await runTool(tool, args)) === 0;
}

async function tests(name: string, args: readonly string[]): Promise<void> {
	heading(name);
	rmSync(vitestReport, { force: true });
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`];
	const code = await runTool("vitest", ["run", ...reporters, ...args]);
	const report = existsSync(vitestReport) ? readFileSync(vitestReport, "utf8") : undefined;
	add(countVitest(report, code));
}

function heading(name: string): void {
	console.log(`\n── ${name} ──`);
}

function add(count: Count): void {
	passed += count.passed;
	failed += count.failed;
}
