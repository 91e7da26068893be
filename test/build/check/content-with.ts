import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkContent, isAboutEditions } from "../../../src/build/check/index.ts";
import type { CheckedKinds } from "../../../src/build/check/kinds.ts";
import type { Content } from "../../../src/build/content/content.ts";
import { loadContent } from "../../../src/build/content/load.ts";
import type { AuthorIssue } from "../../../src/core/issue.ts";

/**
 * Frozen as the project's own content is. After a change, take `content/editions` out of it and run
 * `npm run publish -- test/fixtures/content/valid --date 2026-11-23`.
 */
const valid = fileURLToPath(new URL("../../fixtures/content/valid/", import.meta.url));

/** A file so named takes the one without the ending out of the valid content. */
export const removed = ".removed";

/** Runs `use` with a folder that holds the valid content with some files replaced, added or taken out. */
export function withContent<Result>(
	files: Readonly<Record<string, string>>,
	use: (root: string) => Result,
): Result {
	const root = mkdtempSync(join(tmpdir(), "content-"));
	try {
		cpSync(valid, root, { recursive: true });
		for (const [path, source] of Object.entries(files)) {
			const file = join(root, path);
			mkdirSync(dirname(file), { recursive: true });
			if (path.endsWith(removed)) rmSync(file.slice(0, -removed.length));
			else writeFileSync(file, source);
		}
		return use(root);
	} finally {
		rmSync(root, { recursive: true });
	}
}

/** The valid content with some files replaced, added or taken out. */
export function contentWith(files: Readonly<Record<string, string>>): Content {
	return withContent(files, loadContent);
}

const nynorsk = fileURLToPath(new URL("../../fixtures/content/nynorsk/", import.meta.url));

/** What makes the valid content whole in nynorsk as well: every file by its path. */
export function nynorskFiles(): Readonly<Record<string, string>> {
	const entries = readdirSync(nynorsk, { recursive: true, withFileTypes: true });
	return Object.fromEntries(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((file) => [
				file.slice(nynorsk.length).replaceAll("\\", "/"),
				readFileSync(file, "utf8"),
			]),
	);
}

/** A small template of its own beside the others, with the body that is given. */
export function contentWithBody(body: string): Content {
	const frontmatter = '---\nid: tillegg\ntitle: Tillegg\nedition: "0.1"\n---\n\n';
	return contentWith({ "content/agreements/nb/tillegg.mdx": `${frontmatter}${body}\n` });
}

/**
 * What is wrong with a text that is being written, as those who change one to try something do: that it is no
 * longer the edition that was frozen is what they are about.
 */
export function issuesWhileWriting(content: Content, kinds?: CheckedKinds): AuthorIssue[] {
	return checkContent(content, kinds).filter((issue) => !isAboutEditions(issue));
}
