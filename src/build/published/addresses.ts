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

/** Where one reads on from a clause of an edition: in the document while it is that edition, else in the edition. */
export function homeAddress(
	edition: Pick<PublishedDocument, "address" | "edition">,
	present: Pick<PublishedDocument, "edition">,
): string {
	return edition.edition === present.edition ? edition.address : editionAddress(edition);
}

/** The permanent address of a clause in an edition: `/delingsvilkar/segment/0.1/taushetsplikt/`. */
export function clausePermalink(
	document: Pick<PublishedDocument, "address" | "edition">,
	id: string,
): string {
	return `${editionAddress(document)}${id}/`;
}
