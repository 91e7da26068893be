import type { Draft } from "../../document/draft.ts";

/** The form of the JSON twin, raised when it changes. */
export const draftFormat = 1;

/**
 * The draft as JSON: the answers, the editions it cites, what is open, and the document tree.
 * Keys stand in a fixed order, so that the same draft gives the same text.
 */
export function renderJson({ document, blanks, editions, case: stored }: Draft): string {
	const open = blanks.map(({ field, label }) => ({ field, label }));
	return `${JSON.stringify({ format: draftFormat, case: stored, editions, open, document }, null, "\t")}\n`;
}
