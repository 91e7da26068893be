import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { needs, type Program, type ProgramName, programs } from "./needs.ts";
import { root } from "./root.ts";

/** Where a program lies, or undefined: what its variable says, then PATH, the usual places and Playwright's. */
export function findProgram(name: ProgramName): string | undefined {
	const program: Program = programs[name];
	const told = program.variable && process.env[program.variable];
	if (told) return isFile(told) ? told : undefined;
	const { trial } = program;
	for (const candidate of candidates(name, program)) {
		if (isFile(candidate) && (!trial || runs(candidate, trial))) return candidate;
	}
	return undefined;
}

/** Where a program lies; if it doesn't, an error that says what to do. */
export function requireProgram(name: ProgramName): string {
	const found = findProgram(name);
	if (found) return found;
	const need = needs.find(({ programs }) => programs.includes(name));
	throw new Error(
		`Fant ikke ${name}. Kjør «npm test» uten argumenter først. ${need?.remedy ?? ""}`,
	);
}

/** Where on PATH one of the names lies. */
export function findOnPath(names: readonly string[]): string | undefined {
	return onPath(names).find(isFile);
}

function* candidates(name: ProgramName, program: Program): Generator<string> {
	yield* onPath(program.names);
	yield* program.paths ?? [];
	if (needs.some(({ programs, playwright }) => playwright && programs.includes(name))) {
		yield* playwrightsOwn();
	}
}

function onPath(names: readonly string[]): string[] {
	const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
	const ending = process.platform === "win32" ? ".exe" : "";
	return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

/** Asked in a process of its own, since the tests' packages are no part of the build. */
function playwrightsOwn(): string[] {
	const question = "require('playwright-core').chromium.executablePath()";
	const { stdout } = spawnSync(process.execPath, ["-p", question], { cwd: root, encoding: "utf8" });
	return stdout ? [stdout.trim()] : [];
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whether it starts at all: Ubuntu has a `chromium-browser` that only tells what to install. */
function runs(path: string, trial: readonly string[]): boolean {
	if (process.platform === "win32") return true;
	return spawnSync(path, trial, { stdio: "ignore", timeout: 30_000 }).status === 0;
}
