import { findOnPath, findProgram } from "./find-program.ts";
import type { Need } from "./needs.ts";
import { runProgram, runTool } from "./run-tool.ts";

/**
 * Sees to it that a need is met: what the machine has, else Playwright's, else Debian's package.
 * @returns whether it is met; if not, it has said what to do
 */
export async function installNeed(need: Need): Promise<boolean> {
	if (isMet(need)) return true;
	if (need.playwright) {
		console.log(`Henter ${need.playwright} med Playwright …`);
		await runTool("playwright", ["install", need.playwright], { output: "hidden" });
		if (isMet(need)) return true;
	}
	if (await installDebian(need.debian)) return isMet(need);
	console.error(`${need.name} mangler. ${need.remedy}`);
	return false;
}

function isMet({ programs }: Need): boolean {
	return programs.every((name) => findProgram(name) !== undefined);
}

/** Only root may install, and only Debian and its kin have apt-get. A new machine has no package lists yet. */
async function installDebian(packages: readonly string[]): Promise<boolean> {
	const apt = findOnPath(["apt-get"]);
	if (!apt || process.getuid?.() !== 0) return false;
	console.log(`Installerer ${packages.join(" og ")} med apt-get …`);
	const options = { output: "if-failed", env: { DEBIAN_FRONTEND: "noninteractive" } } as const;
	await runProgram(apt, ["update", "-qq"], options);
	const install = ["install", "-y", "-qq", "--no-install-recommends", ...packages];
	return (await runProgram(apt, install, options)) === 0;
}
