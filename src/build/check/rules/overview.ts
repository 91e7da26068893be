import type { AuthorIssue } from "../../../core/issue.ts";
import type { OverviewTopic } from "../../../core/schema/overview.ts";
import type { TemplateNode } from "../../../core/template/nodes.ts";
import type { Content, Placed } from "../../content/content.ts";
import { validNames } from "../../nearest.ts";
import { publishedDocuments } from "../../published/documents.ts";
import { overviewKey } from "../../published/overview-key.ts";
import type { Rule } from "../analysis.ts";

type Known = ReadonlyMap<string, readonly string[]>;
type PlaceOf = Placed<unknown>["places"];

/** The overview of what stands where names themes, documents and clauses that there are. */
export const overview: Rule = ({ content }) => {
	// What is not known may stand in a text or an index that could not be read.
	const isHalfRead = content.issues.some(({ place }) => /\.mdx$|\/index\.yaml$/.test(place.path));
	if (!content.overview || isHalfRead) return [];
	const { data, places } = content.overview;
	const themes = Object.values(content.themeFiles).flatMap((files) =>
		files.map(({ template }) => template.id),
	);
	const known = knownClauses(content);
	return data.flatMap((topic, position) => [
		...unknownTheme(topic, position, [...new Set(themes)], places),
		...unknownClauses(topic, position, known, places),
	]);
};

function unknownTheme(
	{ theme }: OverviewTopic,
	position: number,
	themes: readonly string[],
	places: PlaceOf,
): AuthorIssue[] {
	if (theme === undefined || themes.includes(theme)) return [];
	const values = { key: "theme", found: theme, valid: validNames(theme, themes) };
	return [{ rule: "data-unknown-id", values, place: places.ofValue([position, "theme"]) }];
}

function unknownClauses(
	{ clauses }: OverviewTopic,
	position: number,
	known: Known,
	places: PlaceOf,
): AuthorIssue[] {
	return Object.entries(clauses).flatMap(([document, ids]): AuthorIssue[] => {
		const there = known.get(document);
		if (!there) {
			const valid = validNames(document, [...known.keys()]);
			const values = { key: "clauses", found: document, valid };
			const place = places.ofKey([position, "clauses", document]);
			return [{ rule: "data-unknown-id", values, place }];
		}
		return ids.flatMap((found, index): AuthorIssue[] => {
			if (there.includes(found)) return [];
			const values = { found, document, valid: validNames(found, there) };
			const place = places.ofValue([position, "clauses", document, index]);
			return [{ rule: "unknown-clause", values, place }];
		});
	});
}

function knownClauses(content: Content): Known {
	const known = new Map<string, string[]>();
	for (const document of publishedDocuments(content)) {
		const key = overviewKey(document);
		const ids = [...(known.get(key) ?? []), ...idsIn(document.template.children)];
		known.set(key, [...new Set(ids)]);
	}
	return known;
}

/** The ids that stand whatever is answered: a clause in a repetition bears another id in each row. */
function idsIn(nodes: readonly TemplateNode[]): string[] {
	return nodes.flatMap((node) => {
		if (node.type === "each" || !("children" in node)) return [];
		const otherwise = "otherwise" in node ? node.otherwise : [];
		const within = idsIn([...node.children, ...otherwise]);
		return node.type === "clause" || node.type === "appendix" ? [node.id, ...within] : within;
	});
}
