import * as z from "zod/mini";
import { editionNumber, isoDate, publication, slug } from "./content.ts";

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A frozen edition of a document: `content/editions/<document>/<edition>.json`. Written once, never edited. */
export const edition = z.strictObject({
	/** Raised when the form of these files changes. */
	format: z.literal(1),
	document: slug,
	title: z.string(),
	edition: editionNumber,
	status: publication,
	published: isoDate,
	/** The day it takes effect; nothing for a proposal that nobody has accepted. */
	effective: z.nullable(isoDate),
	/** The edition it takes the place of. */
	replaces: z.nullable(editionNumber),
	/** Over the document: SHA-256 of a line for each clause, id and hash, in order. */
	hash: sha256,
	/** Over the normative words of each clause, in the form that `clauseTexts` gives. */
	clauses: z.array(z.strictObject({ id: slug, hash: sha256 })),
	/** The template tree, without places. */
	tree: z.array(z.unknown()),
});
export type EditionData = z.infer<typeof edition>;
