import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { withContent } from "../build/check/content-with.ts";

const command = fileURLToPath(new URL("../../src/commands/publish.ts", import.meta.url));
const path = "content/agreements/nb/tillegg.mdx";
const tillegg = (edition: string, body: string) => ({
	[path]: `---\nid: tillegg\ntitle: Tillegg\nedition: "${edition}"\n---\n\n<Clause id="om" title="Om">\n\n${body}\n\n</Clause>\n`,
});

function publish(root: string, ...options: string[]) {
	return spawnSync(process.execPath, [command, root, ...options], { encoding: "utf8" });
}

test("a new edition is written, and its file is told", () => {
	withContent(tillegg("0.2", "Ny tekst."), (root) => {
		const { status, stdout, stderr } = publish(root, "--date", "2026-12-01");
		expect(stderr).toBe("");
		expect(stdout).toBe("content/editions/tillegg/0.2.json\nÉn ny utgave.\n");
		expect(status).toBe(0);
		expect(existsSync(join(root, "content/editions/tillegg/0.2.json"))).toBe(true);
	});
});

test("a changed text with an old number is told, and the command fails", () => {
	withContent(tillegg("0.1", "Ny tekst."), (root) => {
		const { status, stdout, stderr } = publish(root);
		expect(stderr).toContain("tillegg");
		expect(stderr).toContain("0.1");
		expect(stdout).toBe("Ingen nye utgaver.\n");
		expect(status).toBe(1);
	});
});

test("nothing is written of content with mistakes", () => {
	withContent(tillegg("0.2", "{navn}"), (root) => {
		const { status, stderr } = publish(root);
		expect(stderr).toMatch(/^content\/agreements\/nb\/tillegg\.mdx:9:1: Uventet felt «navn»/);
		expect(status).toBe(1);
		expect(existsSync(join(root, "content/editions/tillegg/0.2.json"))).toBe(false);
	});
});

test("nothing is written on a day that is none", () => {
	withContent(tillegg("0.2", "Ny tekst."), (root) => {
		const { status, stderr } = publish(root, "--date", "2026-02-30");
		expect(stderr).toContain("«2026-02-30»");
		expect(status).toBe(2);
		expect(existsSync(join(root, "content/editions/tillegg/0.2.json"))).toBe(false);
	});
});
