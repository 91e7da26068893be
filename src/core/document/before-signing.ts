import type { Document, OpenItems } from "./nodes.ts";

/** The lists of what is to be done before signing, in the order they stand before the text. */
export function beforeSigning({ openItems, corrections, checks }: Document): OpenItems[] {
	return [openItems, corrections, checks].filter((list) => list !== undefined);
}
