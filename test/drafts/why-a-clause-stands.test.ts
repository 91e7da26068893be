import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/core/document/draft.ts";
import type { DocumentNode } from "../../src/core/document/nodes.ts";
import { childrenOf } from "../../src/core/document/visit.ts";
import { goldenDraft, goldenDrafts, templateNames } from "../helpers/drafts.ts";

/** Each clause and appendix with those that it stands in, itself last. */
function clausesIn({ document }: Draft): string[][] {
	const found: string[][] = [];
	const look = (nodes: readonly DocumentNode[], around: readonly string[]): void => {
		for (const node of nodes) {
			const isClause = node.type === "clause" || node.type === "appendix";
			const path = isClause ? [...around, node.id] : around;
			if (isClause) found.push([...path]);
			look(childrenOf(node), path);
		}
	};
	look(document.children, []);
	return found;
}

const idIn = (path: readonly string[]): string => path.at(-1) ?? "";

describe.each(templateNames)("a clause that not every draft of %s has", (name) => {
	const drafts = goldenDrafts
		.filter(({ document }) => document === name)
		.map((one) => goldenDraft(one.name, name));
	const ids = drafts.map((draft) => new Set(clausesIn(draft).map(idIn)));

	it("says which answer brought it, or stands in one that does", () => {
		const unexplained = drafts.flatMap((draft) =>
			clausesIn(draft).filter((path) => {
				const isOptional = ids.some((other) => !other.has(idIn(path)));
				return isOptional && !path.some((id) => draft.reasons.has(id));
			}),
		);
		expect(drafts.length).toBeGreaterThan(1);
		expect(unexplained).toEqual([]);
	});
});

it("there are such clauses", () => {
	const declarations = goldenDrafts.filter(({ document }) => document === "egenerklaering");
	const counts = declarations.map(({ name, document }) => clausesIn(goldenDraft(name, document)));
	expect(new Set(counts.map((clauses) => clauses.map(idIn).join())).size).toBeGreaterThan(2);
});
