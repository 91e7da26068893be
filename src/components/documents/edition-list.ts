import { editionAddress } from "../../build/published/addresses.ts";
import { siteDocuments } from "../../build/published/site-documents.ts";
import { siteContent } from "../../build/site-content.ts";

/** An edition as it is listed, for readers and for programs alike. */
export interface ListedEdition {
	readonly document: string;
	readonly title: string;
	readonly edition: string;
	readonly status: string;
	readonly published: string;
	readonly effective: string | null;
	readonly replaces: string | null;
	/** Whether it is the one that stands now. */
	readonly present: boolean;
	/** SHA-256 over the clauses, in order. */
	readonly hash: string;
	/** Its permanent address. */
	readonly url: string;
	readonly clauses: readonly { readonly id: string; readonly hash: string }[];
}

/** Every frozen edition, document by document, the newest first. */
export function listedEditions(): ListedEdition[] {
	const content = siteContent();
	const { address: site } = content.site.data;
	return siteDocuments(content).flatMap((document) =>
		[...(content.editions[document.id] ?? [])].reverse().map(({ edition: frozen }) => {
			const { title, edition, status, published, effective, replaces, hash, clauses } = frozen;
			const url = site + editionAddress({ address: document.address, edition });
			return {
				document: document.id,
				title,
				edition,
				status,
				published,
				effective,
				replaces,
				present: edition === document.edition,
				hash,
				url,
				clauses,
			};
		}),
	);
}
