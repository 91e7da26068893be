import type { PublishedDocument } from "./documents.ts";

/** Where a clause stands in its document: `/delingsvilkar/segment/#taushetsplikt`. */
export function clauseAddress({ address }: Pick<PublishedDocument, "address">, id: string): string {
	return `${address}#${id}`;
}

/** The permanent address of an edition: `/delingsvilkar/segment/0.1/`. */
export function editionAddress({
	address,
	edition,
}: Pick<PublishedDocument, "address" | "edition">): string {
	return `${address}${edition}/`;
}

/** The permanent address of a clause in an edition: `/delingsvilkar/segment/0.1/taushetsplikt/`. */
export function clausePermalink(
	document: Pick<PublishedDocument, "address" | "edition">,
	id: string,
): string {
	return `${editionAddress(document)}${id}/`;
}
