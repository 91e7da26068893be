import type { Severity } from "../advice-rules.ts";
import type { WordedFinding } from "./draft.ts";
import type { Blank, Document, OpenItems } from "./nodes.ts";

/** The lists of what is to be done before signing, in the order they stand before the text. */
export function beforeSigning({ openItems, corrections, checks }: Document): OpenItems[] {
	return [openItems, corrections, checks].filter((list) => list !== undefined);
}

/** The findings of one severity, without those about an answer that is missing: that is told already. */
export function remarksOf(
	severity: Severity,
	findings: readonly WordedFinding[],
	blanks: readonly Blank[],
): WordedFinding[] {
	const missing = new Set(blanks.flatMap(({ field, path }) => [field, path]));
	return findings.filter((finding) => finding.severity === severity && !missing.has(finding.path));
}
