import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../../src/build/root.ts";
import { draftCases, draftsFolder, readDraftCase, today } from "../helpers/drafts.ts";
import type { Downloaded } from "./downloads.ts";
import { Generator } from "./generator.ts";
import { useBrowser } from "./use-browser.ts";

/** Each zone, and an instant when it is the day of the drafts there and another day in Greenwich, if it can be. */
const zones = {
	UTC: "2026-11-23T00:00:01Z",
	"America/New_York": "2026-11-24T04:30:00Z",
	"Pacific/Kiritimati": "2026-11-22T10:30:00Z",
} as const;
type Zone = keyof typeof zones;
const everyZone = Object.keys(zones) as Zone[];

const openPage = useBrowser();
const folder = mkdtempSync(join(tmpdir(), "same-bytes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The Word file that the command makes, in the given zone and the plainest language there is. */
function fromCommand(name: string, zone: Zone, ...options: readonly string[]): Downloaded {
	const out = mkdtempSync(join(folder, "out-"));
	const file = join(draftsFolder, name, "answers.json");
	const door = join(root, "src/commands/run.cjs");
	const { status, stderr } = spawnSync(
		process.execPath,
		[door, "draft", file, "--date", today, "--out", out, ...options],
		{ env: { ...process.env, TZ: zone, LANG: "C", LC_ALL: "C" }, encoding: "utf8" },
	);
	expect(status, stderr).toBe(0);
	const word = readdirSync(out).find((one) => one.endsWith(".docx")) ?? "";
	return { name: word, bytes: readFileSync(join(out, word)) };
}

/** The Word file of a browser in the given zone, set to English, for the same answers typed into the form. */
async function fromBrowser(name: string, zone: Zone, button?: string): Promise<Downloaded> {
	const page = await openPage({ timezoneId: zone, locale: "en-US" });
	const generator = await Generator.open(page, { now: zones[zone] });
	await generator.fill(readDraftCase(name).answers ?? {});
	return generator.download(button);
}

describe("the file from the browser is the file from the command, byte for byte", () => {
	test.each(everyZone)("with both in %s", async (zone) => {
		const browsers = await fromBrowser("kommune", zone);
		const commands = fromCommand("kommune", zone);
		expect(browsers.name).toBe(`egenerklaering-${today}.docx`);
		expect(browsers.name).toBe(commands.name);
		expect(browsers.bytes.equals(commands.bytes)).toBe(true);
	});

	test.each(draftCases.filter((name) => name !== "kommune"))(
		"for the case %s, on either side of the earth",
		async (name) => {
			const browsers = await fromBrowser(name, "Pacific/Kiritimati");
			const commands = fromCommand(name, "America/New_York");
			expect(browsers.name).toBe(commands.name);
			expect(browsers.bytes.equals(commands.bytes)).toBe(true);
		},
	);

	test("without the answers in it", async () => {
		const browsers = await fromBrowser("kommune", "America/New_York", "Word uten svar");
		const commands = fromCommand("kommune", "Pacific/Kiritimati", "--without-answers");
		expect(browsers.bytes.equals(commands.bytes)).toBe(true);
		expect(browsers.bytes.equals(fromCommand("kommune", "UTC").bytes)).toBe(false);
	});
});
