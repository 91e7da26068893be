/**
 * `npm run bench`: how fast a draft is made and how much the page weighs, against what was promised.
 * With `--no-build` the page is taken from `dist/` as it lies there.
 */
import { root } from "../build/root.ts";
import { runProgram } from "../build/run-tool.ts";

// The bench stands among the tests, and nothing here imports those.
process.exitCode = await runProgram(process.execPath, [
	"--experimental-strip-types",
	"--disable-warning=ExperimentalWarning",
	`${root}test/bench/run.ts`,
	...process.argv.slice(2),
]);
