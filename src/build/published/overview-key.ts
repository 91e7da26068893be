import type { PublishedDocument } from "./documents.ts";

/** What `content/overview.yaml` calls a document: both variants of the sharing terms are one text. */
export function overviewKey({
	id,
	rank,
	variant,
}: Pick<PublishedDocument, "id" | "rank" | "variant">): string {
	if (rank === "usageTerms") return id.replace(/^bruksvilkar-/, "");
	return variant ? id.slice(0, -`-${variant}`.length) : id;
}
