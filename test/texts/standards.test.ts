import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { foreignWords } from "../../src/build/check/standards.ts";
import { root } from "../../src/build/root.ts";
import { askedKinds } from "../../src/core/cases/asked-kinds.ts";
import type { Language } from "../../src/core/language.ts";
import { assemblyWords } from "../../src/core/wording/document-words.ts";

const languages: readonly Language[] = ["nb", "nn"];

function filesIn(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

/** What stands in quotes of some kind in a source file: its sentences, and names that are English. */
function stringsIn(source: string): string[] {
	const code = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
	const words: string[] = [];
	let depth = 0;
	let word = "";
	let quote = "";
	for (const [index, sign] of [...code].entries()) {
		if (quote === "`" && sign === "$" && code[index + 1] === "{") depth += 1;
		else if (depth > 0 && sign === "}") depth -= 1;
		else if (depth > 0) continue;
		else if (quote === "" && /["`]/.test(sign)) quote = sign;
		else if (sign === quote && code[index - 1] !== "\\") {
			words.push(word);
			[quote, word] = ["", ""];
		} else if (quote !== "") word += sign;
	}
	return words;
}

function foreign(texts: readonly string[], language: Language): string[] {
	return texts.flatMap((text) =>
		foreignWords(text, language, []).map(({ word }) => `${word}: ${text}`),
	);
}

/** Every sentence in words that may be sentences, lists or groups of them, or need something put into them. */
function saidBy(words: unknown): string[] {
	if (typeof words === "string") return [words];
	if (typeof words === "function") return saidBy(words("x"));
	return Object.values(words as object).flatMap(saidBy);
}

describe.each(languages)("the sentences of the interface in %s", (language) => {
	test.each(filesIn(`src/texts/${language}`))("%s has no word of the other standard", (file) => {
		const texts = stringsIn(readFileSync(file, "utf8"));
		expect(texts.length).toBeGreaterThan(0);
		expect(foreign(texts, language)).toEqual([]);
	});

	test("so do the words that assembly puts into a document", () => {
		const texts = saidBy(assemblyWords[language]);
		expect(texts).toContain(assemblyWords[language].termsTaken.hash);
		expect(foreign(texts, language)).toEqual([]);
	});

	test("and those of what follows from the answers", () => {
		const texts = Object.values(askedKinds).flatMap(({ facts }) =>
			facts.flatMap(({ words }) => (words ? Object.values(words[language]) : [])),
		);
		expect(texts.length).toBeGreaterThan(0);
		expect(foreign(texts, language)).toEqual([]);
	});
});

test("the strings of a source file are found, without what is put into them", () => {
	const source = `const a = { b: "Ein", c: (d) => \`To \${d ? "x" : "y"} tre\` }; /* "fire" */`;
	expect(stringsIn(source)).toEqual(["Ein", "To  tre"]);
});

test("whatever the interface says in nynorsk it says in bokmål, and the other way round for drafts", () => {
	const names = (language: Language) =>
		filesIn(`src/texts/${language}`).map((file) => file.split(`${language}/`).pop());
	const nn = names("nn");
	expect(nn.filter((name) => !names("nb").includes(name))).toEqual([]);
	expect(nn).toEqual(
		expect.arrayContaining(["answers.ts", "draft.ts", "interface.ts", "remarks.ts"]),
	);
});
