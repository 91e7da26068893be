import type { Content } from "../../build/content/content.ts";
import type { EditionFile } from "../../build/editions/read.ts";
import { clausePermalink, editionAddress } from "../../build/published/addresses.ts";
import type { NumberedClause } from "../../build/published/numbered-clauses.ts";
import {
	editionDocument,
	type SiteDocument,
	siteDocuments,
} from "../../build/published/site-documents.ts";

/** A page whose address the content decides. */
export type AddressedPage = { readonly address: string } & (
	| { readonly kind: "variants" }
	| { readonly kind: "document"; readonly document: SiteDocument }
	/** `document` is as it was in the edition; `present` is the edition that stands now. */
	| {
			readonly kind: "edition";
			readonly document: SiteDocument;
			readonly file: EditionFile;
			readonly present: string;
	  }
	| {
			readonly kind: "clause";
			readonly document: SiteDocument;
			readonly file: EditionFile;
			readonly clause: NumberedClause;
			readonly present: SiteDocument;
	  }
	| { readonly kind: "prose"; readonly name: string }
);

/** All such pages: each document, each of its frozen editions, each clause of those, and the prose. */
export function addressedPages(content: Content): AddressedPage[] {
	const { sharingTerms, prose } = content;
	const variants = sharingTerms ? [sharingTerms.index.data.address] : [];
	return [
		...variants.map((address): AddressedPage => ({ kind: "variants", address })),
		...siteDocuments(content).flatMap((document) => pagesOf(document, content)),
		...prose.flatMap(({ page, name }): AddressedPage[] =>
			page ? [{ kind: "prose", address: page.address, name }] : [],
		),
	];
}

function pagesOf(present: SiteDocument, content: Content): AddressedPage[] {
	const frozen = (content.editions[present.id] ?? []).flatMap((file): AddressedPage[] => {
		const document = editionDocument(present, file, content);
		const address = editionAddress(document);
		return [
			{ kind: "edition", address, document, file, present: present.edition },
			...document.clauses.map(
				(clause): AddressedPage => ({
					kind: "clause",
					address: clausePermalink(document, clause.id),
					document,
					file,
					clause,
					present,
				}),
			),
		];
	});
	return [{ kind: "document", address: present.address, document: present }, ...frozen];
}
