import { expect, test } from "vitest";
import { assertSoundContent } from "../../../src/build/check/assert-sound-content.ts";
import { withContent } from "./content-with.ts";

test("sound content is handed on", () => {
	expect(withContent({}, assertSoundContent).site?.data.name).toBe("Prøvenettsted");
});

test("one error holds a line for each mistake", () => {
	const files = {
		"content/usage-terms/apier/formal.mdx": "{formal}\n",
		"content/site.yaml": "name: Prøve\n",
	};
	const error = withContent(files, (root) => {
		try {
			assertSoundContent(root);
			return undefined;
		} catch (error) {
			return error as Error;
		}
	});
	const lines = error?.message.split("\n") ?? [];
	expect(lines.length).toBeGreaterThan(6);
	for (const line of lines) expect(line).toMatch(/^content\/\S+:\d+:\d+: Uventet .* \[[a-z-]+\]$/);
});
