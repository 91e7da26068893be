import type { Choosable } from "../../core/search/register.ts";
import type { Content, TemplateFile } from "../content/content.ts";
import type { NumberedClause } from "../published/numbered-clauses.ts";
import type { SiteDocument } from "../published/site-documents.ts";

/** The themes of the terms. Terms of several kinds may share one: it is called what the first calls it. */
export function themesOf(content: Content): {
	readonly all: readonly Choosable[];
	/** The place of a clause's theme in `all`; undefined for an agreement. */
	readonly of: (document: SiteDocument, clause: NumberedClause) => number | undefined;
} {
	const folders: readonly (readonly [rank: string, files: readonly TemplateFile[]])[] = [
		["sharingTerms", content.sharingTerms?.themes ?? []],
		...Object.values(content.usageTerms).map(({ themes }) => ["usageTerms", themes] as const),
	];
	const titles = new Map<string, string>();
	const themeOf = new Map<string, string>();
	for (const [rank, files] of folders) {
		for (const { path, template } of files) {
			const id = path.slice(path.lastIndexOf("/") + 1, -".mdx".length);
			if (!titles.has(id)) titles.set(id, template.title);
			for (const node of template.children) {
				if (node.type === "clause") themeOf.set(`${rank} ${node.id}`, id);
			}
		}
	}
	const ids = [...titles.keys()];
	return {
		all: [...titles].map(([id, title]) => ({ id, title })),
		of: ({ rank }, clause) => {
			const id = themeOf.get(`${rank} ${outermost(clause).id}`);
			return id === undefined ? undefined : ids.indexOf(id);
		},
	};
}

function outermost(clause: NumberedClause): NumberedClause {
	return clause.within ? outermost(clause.within) : clause;
}
