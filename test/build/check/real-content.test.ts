import { expect, test } from "vitest";
import { checkContent } from "../../../src/build/check/index.ts";
import { loadContent } from "../../../src/build/content/load.ts";
import { root } from "../../../src/build/root.ts";
import { authorMessage } from "../../../src/texts/author-message.ts";

test("the content of the project has no mistake", () => {
	expect(checkContent(loadContent(root)).map(authorMessage)).toEqual([]);
});
