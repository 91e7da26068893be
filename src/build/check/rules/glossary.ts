import type { AuthorIssue } from "../../../core/issue.ts";
import { validNames } from "../../nearest.ts";
import type { Rule } from "../analysis.ts";

/** A word that is marked is explained, and a word that is explained is met somewhere. */
export const glossary: Rule = ({ content, documents }) => {
	const known = Object.keys(content.glossary?.data ?? {});
	const marked = [
		...documents.flatMap(({ visits }) =>
			visits.flatMap(({ node }) => (node.type === "term" ? [node] : [])),
		),
		...content.prose.flatMap(({ sections }) => sections.flatMap(({ terms }) => terms)),
	];
	const unknown = content.glossary
		? marked
				.filter(({ name }) => !known.includes(name))
				.flatMap(({ name: found, place }): AuthorIssue[] =>
					place
						? [{ rule: "unknown-term", values: { found, valid: validNames(found, known) }, place }]
						: [],
				)
		: [];
	const used = new Set(marked.map(({ name }) => name));
	// What is not used may be used in a text that could not be read.
	if (content.issues.some(({ place }) => place.path.endsWith(".mdx"))) return unknown;
	const unused = Object.entries(content.glossary?.data ?? {}).flatMap(
		([name, { term }]): AuthorIssue[] => {
			const place = content.glossary?.places.ofKey([name]);
			if (used.has(name) || !place) return [];
			return [{ rule: "unused-term", values: { name, term }, place }];
		},
	);
	return [...unknown, ...unused];
};
