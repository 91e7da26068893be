import type { AuthorIssue } from "../../../core/issue.ts";
import { templateOf } from "../../editions/freeze.ts";
import { hashesOf } from "../../editions/hashes.ts";
import { type EditionFile, editionPath } from "../../editions/read.ts";
import type { PublishedDocument } from "../../published/documents.ts";
import { publishedDocuments } from "../../published/documents.ts";
import type { Rule } from "../analysis.ts";

/** A frozen edition is as it was frozen, and the text that is published is the edition that it says it is. */
export const editions: Rule = ({ content }) => [
	...Object.values(content.editions).flatMap((files) => files.flatMap(altered)),
	...publishedDocuments(content).flatMap((document) => asPublished(document, content.editions)),
];

function altered({ path, edition }: EditionFile): AuthorIssue[] {
	const { hash, clauses } = hashesOf(templateOf(edition));
	const isInPlace = path === editionPath(edition);
	if (isInPlace && hash === edition.hash && sameClauses(clauses, edition.clauses)) return [];
	const values = { document: edition.document, edition: edition.edition };
	return [{ rule: "edition-altered", values, place: { path, line: 1, column: 1 } }];
}

function asPublished(
	{ id, edition, template, title, status, places }: PublishedDocument,
	editions: Readonly<Record<string, readonly EditionFile[]>>,
): AuthorIssue[] {
	const place = places.edition;
	const values = { document: id, edition };
	const frozen = editions[id]?.find((file) => file.edition.edition === edition)?.edition;
	if (!frozen) return [{ rule: "edition-not-published", values, place }];
	const { clauses } = hashesOf(template);
	const isSame =
		sameClauses(clauses, frozen.clauses) && title === frozen.title && status === frozen.status;
	return isSame ? [] : [{ rule: "edition-differs", values, place }];
}

function sameClauses(
	some: readonly { readonly id: string; readonly hash: string }[],
	others: readonly { readonly id: string; readonly hash: string }[],
): boolean {
	const lines = (clauses: typeof some) => clauses.map(({ id, hash }) => `${id} ${hash}`).join();
	return lines(some) === lines(others);
}
