import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { findOnPath, findProgram, requireProgram } from "../../src/build/find-program.ts";
import { needs, programs } from "../../src/build/needs.ts";

let folder: string;

/** Puts a program in a folder that ends with the given code, and says where. */
function put(folderName: string, name: string, exitCode: number): string {
	const path = join(folder, folderName, name);
	mkdirSync(join(folder, folderName), { recursive: true });
	writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
	chmodSync(path, 0o755);
	return path;
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "programs-"));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform === "win32")("on PATH", () => {
	test("the first name counts more than the first folder", () => {
		const chrome = put("a", "google-chrome", 0);
		const chromium = put("b", "chromium", 0);
		vi.stubEnv("PATH", [join(folder, "a"), join(folder, "b")].join(delimiter));
		vi.stubEnv("CHROMIUM_PATH", "");
		expect(findProgram("chromium")).toBe(chromium);
		expect(findOnPath(["google-chrome"])).toBe(chrome);
	});

	test("one that doesn't start is passed by", () => {
		put("c", "chromium", 1);
		const chrome = put("d", "chrome", 0);
		vi.stubEnv("PATH", [join(folder, "c"), join(folder, "d")].join(delimiter));
		vi.stubEnv("CHROMIUM_PATH", "");
		expect(findProgram("chromium")).toBe(chrome);
	});

	test("the variable goes before all, also when it's wrong", () => {
		const told = put("e", "my-browser", 0);
		vi.stubEnv("CHROMIUM_PATH", told);
		expect(findProgram("chromium")).toBe(told);
		vi.stubEnv("CHROMIUM_PATH", `${told}-not`);
		expect(findProgram("chromium")).toBeUndefined();
	});

	test("what is missing is told with the remedy", () => {
		vi.stubEnv("PATH", "");
		expect(() => requireProgram("pdftotext")).toThrow(/^Fant ikke pdftotext\. .*Installer Poppler/);
	});
});

test("every program belongs to a need, which says what to do", () => {
	const needed = needs.flatMap(({ programs }) => programs);
	expect(needed.toSorted()).toEqual(Object.keys(programs).toSorted());
	for (const { remedy, debian } of needs) {
		expect(remedy).toMatch(/^Installer .*\.$/);
		expect(debian).not.toEqual([]);
	}
});
