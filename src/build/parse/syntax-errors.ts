import type { VFileMessage } from "vfile-message";
import type { AuthorRule, AuthorRules } from "../../core/author-rules.ts";
import type { AuthorIssue } from "../../core/issue.ts";

interface Translation<Rule extends AuthorRule> {
	readonly matches: RegExp;
	readonly rule: Rule;
	readonly values: (groups: Readonly<Record<string, string>>) => AuthorRules[Rule];
}

function translation<Rule extends AuthorRule>(
	matches: RegExp,
	rule: Rule,
	values: Translation<Rule>["values"],
): Translation<AuthorRule> {
	return { matches, rule, values } as unknown as Translation<AuthorRule>;
}

/** What the readers of MDX and of the expressions in it say, in English, and the rule that it breaks. */
const translations = [
	translation(
		/^Unexpected closing tag `<\/(?<found>[^`>]*)>`, expected corresponding closing tag for `<(?<expected>[^`>]*)>` \((?<opened>\d+:\d+)/,
		"misnested-component",
		({ found = "", expected = "", opened = "" }) => ({ found, expected, opened }),
	),
	translation(
		/^Expected (?:a|the) closing tag (?:for )?`<\/?(?<component>[^`> ]*)>`(?: \((?<opened>\d+:\d+))?/,
		"unclosed-component",
		({ component = "", opened = "" }) => ({ component, opened }),
	),
	translation(/^Unexpected closing (?:slash|tag)/, "closing-without-opening", () => ({
		found: "/",
	})),
	translation(/corresponding closing brace for `\{`/, "unclosed-braces", () => ({})),
	translation(/^Could not parse expression with acorn/, "not-a-path", () => ({ found: "{…}" })),
	translation(/^Could not parse import\/exports with acorn/, "no-script", () => ({
		found: "import/export",
	})),
	translation(
		/^Unexpected (?:character `(?<character>[^`]*)`|lazy line|end of file)/,
		"stray-character",
		({ character = "" }) => ({ character }),
	),
];

/** Turns the parser's exception into an issue with its place; what is not known keeps the parser's own words. */
export function translateSyntaxError(error: VFileMessage, path: string): AuthorIssue {
	const opened = /\((\d+):(\d+)/.exec(error.reason ?? "");
	const line = error.line ?? Number(opened?.[1] ?? 1);
	const column = error.column ?? Number(opened?.[2] ?? 1);
	const place = { path, line, column };
	const reason = error.reason ?? String(error);
	for (const { matches, rule, values } of translations) {
		const match = matches.exec(reason);
		if (match) return { rule, values: values({ ...match.groups }), place } as AuthorIssue;
	}
	return { rule: "unreadable-source", values: { reason }, place };
}
