import type { Severity } from "../advice-rules.ts";
import type { WordedFinding } from "../document/draft.ts";
import type { Blank, Document, OpenItems, Remark } from "../document/nodes.ts";
import type { Vocabulary } from "../schema/vocabulary.ts";
import type { AssemblyWords } from "../wording/document-words.ts";

type Marks = Pick<Document, "draftMark" | "openItems" | "corrections" | "checks">;

/**
 * While something is open or must be put right the document is marked, and says what. What should only be looked
 * into marks no document: it is told while there is a mark for another reason.
 */
export function marksOf(
	blanks: readonly Blank[],
	findings: readonly WordedFinding[],
	vocabulary: Vocabulary,
	words: AssemblyWords,
): Marks {
	// An answer that is missing is in the list of what is missing already.
	const open = new Set(blanks.flatMap(({ field, path }) => [field, path]));
	const remarks = (wanted: Severity) =>
		findings
			.filter(({ severity, path }) => severity === wanted && !open.has(path))
			.map((finding) => remarkOf(finding, vocabulary));
	const corrections = remarks("block");
	if (blanks.length === 0 && corrections.length === 0) return {};
	return {
		draftMark: words.draftMark,
		...list("openItems", words.openItems, blanks),
		...list("corrections", words.corrections, corrections),
		...list("checks", words.checks, remarks("warn")),
	};
}

function list(
	name: "openItems" | "corrections" | "checks",
	title: string,
	children: OpenItems["children"],
): Marks {
	return children.length === 0 ? {} : { [name]: { type: "openItems", title, children } };
}

/** A row as a whole is asked by the question that its list is. */
function remarkOf({ path, text }: WordedFinding, vocabulary: Vocabulary): Remark {
	const [list = "", ...rest] = path.split(".");
	const field = vocabulary[list]?.row && rest.length === 1 ? list : path;
	return { type: "remark", path, field, label: text };
}
