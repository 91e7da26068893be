import { remarksOf } from "../document/before-signing.ts";
import type { WordedFinding } from "../document/draft.ts";
import type { Blank, Document, OpenItems } from "../document/nodes.ts";
import type { AssemblyWords } from "../wording/document-words.ts";

/**
 * While something is open or must be put right the document is marked, and says what. What should only be looked
 * into marks no document: it is told while there is a mark for another reason.
 */
export function marksOf(
	blanks: readonly Blank[],
	findings: readonly WordedFinding[],
	{ draftMark, openItems, corrections, checks }: AssemblyWords,
): Pick<Document, "draftMark" | "openItems" | "corrections" | "checks"> {
	const list = (title: string, children: OpenItems["children"]): OpenItems | undefined =>
		children.length > 0 ? { type: "openItems", title, children } : undefined;
	const lists = {
		openItems: list(openItems, blanks),
		corrections: list(corrections, remarksOf("block", findings, blanks)),
	};
	if (!lists.openItems && !lists.corrections) return {};
	return defined({
		draftMark,
		...lists,
		checks: list(checks, remarksOf("warn", findings, blanks)),
	});
}

/** Without the keys that have no value. */
function defined<Data extends object>(data: Data): object {
	return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
