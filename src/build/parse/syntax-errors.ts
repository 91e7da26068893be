import type { VFileMessage } from "vfile-message";
import type { AuthorRule, AuthorRules } from "../../core/author-rules.ts";
import type { AuthorIssue } from "../../core/issue.ts";
import type { Point, SourceText } from "../source-text.ts";

/** What an English message tells, and where the reader stood. */
interface Told {
	readonly groups: Readonly<Record<string, string | undefined>>;
	readonly source: SourceText;
	readonly offset: number;
}

/** A rule with its values, and a better place than the reader's where there is one. */
type Read = {
	[Rule in AuthorRule]: {
		readonly rule: Rule;
		readonly values: AuthorRules[Rule];
		readonly at?: Point;
	};
}[AuthorRule];

/** What the readers of MDX and of the expressions in it say, in English, and the rule that it breaks. */
const translations: readonly (readonly [RegExp, (told: Told) => Read])[] = [
	[
		/^Unexpected closing tag `<\/(?<found>[^`>]*)>`, expected corresponding closing tag for `<(?<expected>[^`>]*)>` \((?<opened>\d+:\d+)/,
		({ groups: { found = "", expected = "", opened = "" } }) => ({
			rule: "misnested-component",
			values: { found, expected, opened },
		}),
	],
	[
		/^Expected a closing tag for `<(?<component>[^`>]*)>` \((?<line>\d+):(?<column>\d+)[^)]*\)(?: before the end of `(?<within>\w+)`)?/,
		({ groups: { component = "", within = "", line, column } }) => ({
			rule: "unclosed-component",
			values: { component, within },
			at: { line: Number(line), column: Number(column) },
		}),
	],
	[
		/^Expected the closing tag `<\/(?<component>[^`>]*)>` either after the end of `(?<markup>\w+)`/,
		({ groups: { component = "", markup = "" } }) => ({
			rule: "crossed-component",
			values: { component, markup },
		}),
	],
	[
		/^Unexpected closing slash/,
		({ source, offset }) => {
			const start = source.text.lastIndexOf("<", offset);
			const found = /^<\/\s*([\w.]*)/.exec(source.text.slice(start))?.[1] ?? "";
			return { rule: "closing-without-opening", values: { found }, at: source.pointAt(start) };
		},
	],
	[
		/in closing tag, expected the end of the tag$/,
		({ source, offset }) => {
			const start = source.text.lastIndexOf("</", offset);
			const component = /^<\/\s*([\w.]*)/.exec(source.text.slice(start))?.[1] ?? "";
			return { rule: "malformed-closing", values: { component }, at: source.pointAt(start) };
		},
	],
	[
		/corresponding closing brace for `\{`$/,
		({ source, offset }) => {
			const start = source.text.lastIndexOf("{", offset);
			return { rule: "unclosed-braces", values: {}, at: source.pointAt(start) };
		},
	],
	[
		/^Could not parse expression with acorn|spread/,
		({ source, offset }) => {
			// Of several in a row, as in `{{name}}`, the first.
			const start = source.text.slice(0, offset + 1).search(/\{+[^{]*$/);
			const found = /^\{+[^}]*\}*/.exec(source.text.slice(start))?.[0] ?? "";
			return { rule: "not-a-path", values: { found }, at: source.pointAt(start) };
		},
	],
	[
		/import\/exports/,
		({ source, offset }) => {
			const before = source.text.slice(0, offset);
			const start = Math.max(
				0,
				...[...before.matchAll(/\n\s*\n/g)].map(({ index, 0: gap }) => index + gap.length),
			);
			const found = /^.*/.exec(source.text.slice(start))?.[0] ?? "";
			return { rule: "no-script", values: { found }, at: source.pointAt(start) };
		},
	],
	[/^Unexpected lazy line/, () => ({ rule: "unindented-line", values: {} })],
	[
		/^Unexpected end of file/,
		({ source, offset }) => {
			const start = source.text.lastIndexOf("<", offset);
			return { rule: "unfinished-tag", values: {}, at: source.pointAt(start) };
		},
	],
	[
		// A backtick is told as ` ` `.
		/^Unexpected character `(?:` )?(?<character>.)(?: `)?` \(U\+[^)]*\) (?<where>[a-z -]+),/su,
		({ groups: { character = "", where = "" } }) => ({
			rule: "stray-character",
			values: { character, within: partOf(where) },
		}),
	],
];

/** Turns the parser's exception into an issue with its place; what is not known keeps the parser's own words. */
export function translateSyntaxError(
	error: VFileMessage,
	path: string,
	source: SourceText,
): AuthorIssue {
	const reason = error.reason ?? String(error);
	const point = { line: error.line ?? 1, column: error.column ?? 1 };
	for (const [pattern, read] of translations) {
		const match = pattern.exec(reason);
		if (!match) continue;
		const told = { groups: { ...match.groups }, source, offset: source.offsetOf(point) };
		const { rule, values, at = point } = read(told);
		return { rule, values, place: { path, ...at } } as AuthorIssue;
	}
	return { rule: "unreadable-source", values: { reason }, place: { path, ...point } };
}

/** Before the name of a tag is whole, what was written is more likely text: «<24 timer», «<navn@firma.no>». */
function partOf(where: string): AuthorRules["stray-character"]["within"] {
	if (where.endsWith("value")) return "value";
	return where.includes("attribute") || where.startsWith("after") ? "tag" : "text";
}
