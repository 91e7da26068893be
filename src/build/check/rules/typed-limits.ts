import type { AuthorIssue } from "../../../core/issue.ts";
import { sourceText } from "../../source-text.ts";
import type { Rule } from "../analysis.ts";
import { placeWithin } from "../place-within.ts";

/** Nobody types the words of a time limit: they would stay as they were when the limit is changed. */
export const typedLimits: Rule = ({ content, documents }) => {
	return documents.flatMap(({ visits, files, language }) => {
		const known = Object.entries(content.timeLimits?.data ?? {}).flatMap(([name, { words }]) => {
			const typed = words?.[language];
			return typed ? [{ name, words: typed }] : [];
		});
		const sources = new Map(files.map(({ path, source }) => [path, sourceText(source)]));
		return visits.flatMap(({ node, file }): AuthorIssue[] => {
			const source = sources.get(file.path);
			if (node.type !== "text" || !node.place || !source) return [];
			// Several limits may have the same words: the first is as good as the others.
			const typed = known.find(({ words }) => node.value.includes(words));
			if (!typed) return [];
			const index = node.value.indexOf(typed.words);
			const place = placeWithin(node.place, node.value, index, source);
			return [{ rule: "typed-limit", values: { found: typed.words, name: typed.name }, place }];
		});
	});
};
