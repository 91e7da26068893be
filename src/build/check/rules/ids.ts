import type { AuthorIssue } from "../../../core/issue.ts";
import type { Place } from "../../../core/template/nodes.ts";
import type { Rule } from "../analysis.ts";

/** Something that may be named only once, with its name and its place. */
interface Named {
	readonly name: string;
	readonly place: Place;
}

/** An id names one clause or appendix of a document, and a number one appendix; a second is an issue. */
export const ids: Rule = ({ documents, content }) => [
	...documents.flatMap(({ visits }) => {
		const named = visits.flatMap(({ node }) =>
			(node.type === "clause" || node.type === "appendix") && node.place
				? [{ name: node.id, place: node.place }]
				: [],
		);
		const numbered = visits.flatMap(({ node }) =>
			node.type === "appendix" && node.place
				? [{ name: String(node.number), place: node.place }]
				: [],
		);
		return [
			...repeated(named, (id, first) => ({ rule: "duplicate-id", values: { id, first } })),
			...repeated(numbered, (number, first) => ({
				rule: "duplicate-number",
				values: { number, first },
			})),
		];
	}),
	...Object.values(content.services).flatMap(({ data, places }) =>
		repeated(
			data.dataCategories.map(({ id }, position) => ({
				name: id,
				place: places.ofValue(["dataCategories", position, "id"]),
			})),
			(id, first) => ({ rule: "duplicate-id", values: { id, first } }),
		),
	),
];

/** An issue for each that bears the name of an earlier one, told the place of the first. */
export function repeated(
	all: readonly Named[],
	describe: (name: string, first: string) => Omit<AuthorIssue, "place">,
): AuthorIssue[] {
	const first = new Map<string, Place>();
	return all.flatMap(({ name, place }) => {
		const earlier = first.get(name);
		if (!earlier) {
			first.set(name, place);
			return [];
		}
		const where = `${earlier.line}:${earlier.column}`;
		const told = earlier.path === place.path ? where : `${earlier.path}:${where}`;
		return [{ ...describe(name, told), place } as AuthorIssue];
	});
}
