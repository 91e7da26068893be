import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const door = fileURLToPath(new URL("../../src/commands/run.cjs", import.meta.url));

function run(...args: readonly string[]): { status: number | null; said: string } {
	const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
	return { status, said: stderr.trim() };
}

test.each(["", "finnes-ikke", "../build/serve", "run.cjs"])("«%s» is no verb", (verb) => {
	const { status, said } = run(door, verb);
	expect(status).toBe(1);
	expect(said).toMatch(/^Ukjent kommando «.*»\. Disse finnes: .*build, .*dev, .*start, test\.$/);
});

test("an old Node is told which is needed, in one sentence", () => {
	const asIf = `Object.defineProperty(process.versions, "node", { value: "20.20.2" });`;
	const { status, said } = run("-e", `${asIf} require(${JSON.stringify(door)})`);
	expect(status).toBe(1);
	expect(said).toBe(
		"Rammeverk for deling trenger Node 22.12 eller nyere, men dette er Node 20.20.2.",
	);
});

test("an old Node can parse it", () => {
	const code = readFileSync(door, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
	expect(code).not.toMatch(/\?\.|\?\?|"node:|\bawait\b|\bimport\b|&&=|\|\|=/);
});
