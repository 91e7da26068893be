import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Content } from "../content/content.ts";
import { type PublishedDocument, publishedDocuments } from "../published/documents.ts";
import { freeze, writeEdition } from "./freeze.ts";
import { hashesOf } from "./hashes.ts";
import { editionPath } from "./read.ts";

/** What publishing did, and could not do. */
export interface Publication {
	/** The files that are new. */
	readonly written: readonly string[];
	/** Documents whose text is another than that of the frozen edition with their number. */
	readonly differing: readonly PublishedDocument[];
}

/** Writes an edition of each document that has none of its number. Nothing that is there is written again. */
export function publishEditions(content: Content, root: string, published: string): Publication {
	const written: string[] = [];
	const differing: PublishedDocument[] = [];
	for (const document of publishedDocuments(content)) {
		const known = content.editions[document.id] ?? [];
		const frozen = known.find(({ edition }) => edition.edition === document.edition)?.edition;
		if (frozen) {
			if (frozen.hash !== hashesOf(document.template).hash) differing.push(document);
			continue;
		}
		const replaces = known[known.length - 1]?.edition.edition ?? null;
		const path = editionPath({ document: document.id, edition: document.edition });
		const file = join(root, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, writeEdition(freeze(document, { published, replaces })));
		written.push(path);
	}
	return { written, differing };
}
