import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkContent } from "../../../src/build/check/index.ts";
import { checkedKinds } from "../../../src/build/check/kinds.ts";
import { askedKinds } from "../../../src/core/cases/asked-kinds.ts";
import type { AuthorIssue } from "../../../src/core/issue.ts";
import { contentWith, issuesWhileWriting, nynorskFiles, removed } from "./content-with.ts";
import { markedMessages, withoutMarks } from "./marks.ts";

const folder = fileURLToPath(new URL("../../fixtures/content/invalid/", import.meta.url));
const messageFile = "message.txt";

/** What a case comes to, and what was expected. */
export interface Outcome {
	readonly issues: readonly AuthorIssue[];
	readonly messages: string;
	readonly expected: string;
}

/** The names of the cases: each a folder of files that replace those of the valid content. */
export const invalidCases: readonly string[] = readdirSync(folder).sort();

/** Checks the valid content with the files of a case in place of its own. */
export function checkCase(name: string): Outcome {
	const sources = Object.fromEntries(
		readdirSync(folder + name, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name !== messageFile)
			.map((entry) => join(entry.parentPath, entry.name))
			.map((file) => [
				file.slice(folder.length + name.length + 1).replaceAll("\\", "/"),
				readFileSync(file, "utf8"),
			]),
	);
	const plain = Object.entries(sources).map(([path, source]) => [path, withoutMarks(source)]);
	const kinds =
		name === "fact-without-words"
			? { ...checkedKinds, agreements: { consumer: wordless } }
			: checkedKinds;
	const base = name.startsWith("nynorsk-") ? nynorskFiles() : {};
	const content = contentWith({ ...base, ...Object.fromEntries(plain) });
	const check = name.startsWith("edition-") ? checkContent : issuesWhileWriting;
	const issues = check(content, kinds);
	const marked = Object.entries(sources).map(([path, source]) => [
		path.replace(removed, ""),
		source,
	]);
	const messages = `${markedMessages(issues, Object.fromEntries(marked)).join("\n")}\n`;
	const file = `${folder}${name}/${messageFile}`;
	// The one command that accepts a change: UPDATE_MESSAGES=1 npx vitest run test/build/check
	if (process.env.UPDATE_MESSAGES) writeFileSync(file, messages);
	return { issues, messages, expected: readFileSync(file, "utf8") };
}

/** The consumer's case as if its facts had no words: no fact of ours is so, and none may become so. */
const wordless = {
	...askedKinds.consumer,
	facts: askedKinds.consumer.facts.map(({ words: _, ...fact }) => fact),
};
