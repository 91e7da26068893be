"use strict";
/**
 * The front door of every npm script: `node src/commands/run.cjs <verb> …args`.
 *
 * Refuses a Node that is too old with one sentence, then starts `<verb>.ts` from this folder. Plain CommonJS
 * that Node 12 can parse, since an old Node must come far enough to be told.
 */
const { spawn } = require("child_process");
const { existsSync, readdirSync } = require("fs");
const { constants } = require("os");
const { join } = require("path");

const NEEDED = [22, 12];

const found = process.versions.node.split(".").map(Number);
if (found[0] < NEEDED[0] || (found[0] === NEEDED[0] && found[1] < NEEDED[1])) {
	stop(
		`Rammeverk for deling trenger Node ${NEEDED.join(".")} eller nyere, men dette er Node ${process.versions.node}.`,
	);
}

const verb = process.argv[2] || "";
const script = join(__dirname, `${verb}.ts`);
if (!/^[a-z-]+$/.test(verb) || !existsSync(script)) {
	const verbs = readdirSync(__dirname)
		.filter((name) => name.endsWith(".ts"))
		.map((name) => name.slice(0, -".ts".length));
	stop(`Ukjent kommando «${verb}». Disse finnes: ${verbs.sort().join(", ")}.`);
}

const child = spawn(
	process.execPath,
	[
		"--experimental-strip-types",
		"--disable-warning=ExperimentalWarning",
		script,
		...process.argv.slice(3),
	],
	{
		stdio: "inherit",
		env: Object.assign({}, process.env, { ASTRO_TELEMETRY_DISABLED: "1" }),
	},
);

// A terminal gives Ctrl-C to the child as well; passing it on too would make it two.
const passedOn = process.stdin.isTTY ? ["SIGTERM", "SIGHUP"] : ["SIGINT", "SIGTERM", "SIGHUP"];
if (process.stdin.isTTY) process.on("SIGINT", () => {});
for (const signal of passedOn) process.on(signal, () => child.kill(signal));

child.on("exit", (code, signal) => {
	process.exitCode = signal ? 128 + constants.signals[signal] : code;
});

/** Says what is wrong, in one sentence, and ends. */
function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}
