import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { withContent } from "../build/check/content-with.ts";

const command = fileURLToPath(new URL("../../src/commands/check.ts", import.meta.url));

function check(folder: string) {
	return spawnSync(process.execPath, [command, folder], { encoding: "utf8" });
}

test("sound content is counted, and the command succeeds", () => {
	const { status, stdout, stderr } = withContent({}, check);
	expect(stderr).toBe("");
	expect(stdout).toBe("0 feil i 21 filer\n");
	expect(status).toBe(0);
});

test("each mistake is a line, and the command fails", () => {
	const files = {
		"content/agreements/nb/tillegg.mdx":
			'---\nid: tillegg\ntitle: Tillegg\nedition: "0.1"\n---\n\n{formal} og {navn}\n',
	};
	const { status, stdout, stderr } = withContent(files, check);
	const lines = stderr.trimEnd().split("\n");
	expect(lines).toHaveLength(2);
	expect(lines[0]).toMatch(/^content\/agreements\/nb\/tillegg\.mdx:7:1: Uventet felt «formal», /);
	expect(lines[1]).toMatch(/^content\/agreements\/nb\/tillegg\.mdx:7:13: Uventet felt «navn», /);
	expect(stdout).toBe("2 feil i 21 filer\n");
	expect(status).toBe(1);
});
