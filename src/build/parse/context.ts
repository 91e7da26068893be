import type { Position } from "unist";
import type { AuthorRule, AuthorRules } from "../../core/author-rules.ts";
import type { AuthorIssue } from "../../core/issue.ts";
import type { Place } from "../../core/template/nodes.ts";

interface Positioned {
	readonly position?: Position | undefined;
}

/** What the parts of the parser share: the file's path, and the mistakes found so far. */
export interface Context {
	readonly issues: AuthorIssue[];
	/** Where a node of the syntax tree begins in the source. */
	readonly place: (node: Positioned) => Place;
	readonly report: <Rule extends AuthorRule>(
		rule: Rule,
		values: AuthorRules[Rule],
		node: Positioned,
	) => void;
}

/** @param path the source file's path as the author knows it, from the root of the project */
export function createContext(path: string): Context {
	const issues: AuthorIssue[] = [];
	const place = ({ position }: Positioned): Place => ({
		path,
		line: position?.start.line ?? 1,
		column: position?.start.column ?? 1,
	});
	return {
		issues,
		place,
		report: (rule, values, node) => {
			issues.push({ rule, values, place: place(node) } as AuthorIssue);
		},
	};
}
