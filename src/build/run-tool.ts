import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root } from "./root.ts";

/** The command line tools that come with `npm ci`, and where each starts. */
const tools = {
	astro: "node_modules/astro/bin/astro.mjs",
	biome: "node_modules/@biomejs/biome/bin/biome",
	playwright: "node_modules/playwright-core/cli.js",
	vitest: "node_modules/vitest/vitest.mjs",
	/** This project's own verbs: `runTool("run", ["check"])`. */
	run: "src/commands/run.cjs",
} as const;

export interface RunOptions {
	/** What is seen of what it prints: all as it comes (so if left out), all if it fails, or nothing. */
	readonly output?: "shown" | "if-failed" | "hidden";
	/** Added to the environment. */
	readonly env?: Readonly<Record<string, string>>;
}

/** Runs a tool of the project with the same Node as this one, in the repository's folder. */
export function runTool(
	tool: keyof typeof tools,
	args: readonly string[],
	options: RunOptions = {},
): Promise<number> {
	return runProgram(process.execPath, [`${root}${tools[tool]}`, ...args], options);
}

/**
 * Runs a program to its end; signals sent to this process meanwhile go to the program.
 * @returns its exit code: 128 + the signal's number if a signal ended it, 127 if it could not start
 */
export function runProgram(
	program: string,
	args: readonly string[],
	{ output = "shown", env = {} }: RunOptions = {},
): Promise<number> {
	const child = spawn(program, args, {
		cwd: root,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
		stdio: output === "shown" ? "inherit" : ["ignore", "pipe", "pipe"],
	});
	const printed: Buffer[] = [];
	child.stdout?.on("data", (chunk: Buffer) => printed.push(chunk));
	child.stderr?.on("data", (chunk: Buffer) => printed.push(chunk));

	const release = passSignalsTo((signal) => child.kill(signal));
	return new Promise((resolve) => {
		const end = (code: number): void => {
			release();
			if (code !== 0 && output === "if-failed") process.stderr.write(Buffer.concat(printed));
			resolve(code);
		};
		child.on("error", () => end(127));
		child.on("close", (code, signal) =>
			end(code ?? 128 + (signal ? constants.signals[signal] : 0)),
		);
	});
}

/** A terminal gives Ctrl-C to the child as well, so there it is only kept from ending this process first. */
function passSignalsTo(kill: (signal: NodeJS.Signals) => void): () => void {
	const pass = (signal: NodeJS.Signals): void => {
		if (signal !== "SIGINT" || !process.stdin.isTTY) kill(signal);
	};
	const signals: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];
	for (const signal of signals) process.on(signal, pass);
	return () => {
		for (const signal of signals) process.off(signal, pass);
	};
}
