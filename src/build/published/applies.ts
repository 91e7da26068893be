import type { Appendix, Clause, DocumentNode } from "../../core/document/nodes.ts";
import { childrenOf } from "../../core/document/visit.ts";
import type { PublishedDocument } from "./documents.ts";
import { type DutyRow, dutiesOf, type Party } from "./duties.ts";
import type { Reader } from "./readers.ts";

/** As much of a clause as it takes to judge: what stands in it, and what it stands in. */
export interface Standing {
	readonly node: Clause | Appendix;
	readonly within?: Standing;
}

/** The readers who are a party to each kind of document. */
const partiesTo: Readonly<Record<string, readonly Reader[]>> = {
	sharingTerms: ["consumer"],
	usageTerms: ["consumer"],
	consumer: ["consumer"],
	segment: ["segmentCoordinator"],
};

/** What each reader is called where a duty binds them; the public is never bound. */
const boundAs: Readonly<Partial<Record<Reader, Party>>> = {
	consumer: "consumer",
	segmentCoordinator: "segmentCoordinator",
	systemVendor: "processor",
};

/**
 * Whether a clause applies to a reader. It does when
 * - it, or what it stands in, says that it concerns the reader
 * - something within it applies
 * - it binds the reader
 * - it binds nobody but the provider, in a document that the reader is a party to
 * - it binds nobody, but belongs to a clause that binds the reader: it says what that duty means
 */
export function appliesTo(
	reader: Reader,
	clause: Standing,
	document: Pick<PublishedDocument, "rank" | "case">,
): boolean {
	return isConcerned(reader, clause) || holdsFor(reader, clause, document);
}

function holdsFor(
	reader: Reader,
	clause: Standing,
	document: Pick<PublishedDocument, "rank" | "case">,
): boolean {
	const parts = partsOf(clause);
	if (parts.some((part) => appliesTo(reader, part, document))) return true;
	const bound = boundBy(clause);
	if (isBound(reader, bound)) return true;
	// A heading with nothing but the clauses under it says nothing of its own.
	if (bound.size === 0 && parts.length > 0) return false;
	const isParty = partiesTo[document.case ?? document.rank]?.includes(reader) ?? false;
	if (isParty && [...bound].every((party) => party === "provider")) return true;
	const { within } = clause;
	return bound.size === 0 && within !== undefined && isBound(reader, boundWithin(within));
}

/** The sentences of a clause that bind a reader. */
export function dutiesFor(reader: Reader, clause: Standing): DutyRow[] {
	return dutiesOf(clause).filter(({ parties }) => isBound(reader, new Set(parties)));
}

/** The parties that a clause, or a clause within it, binds. */
export function boundWithin(clause: Standing): Set<Party> {
	const parts = partsOf(clause).flatMap((part) => [...boundWithin(part)]);
	return new Set([...boundBy(clause), ...parts]);
}

function isBound(reader: Reader, bound: ReadonlySet<Party>): boolean {
	const party = boundAs[reader];
	return party !== undefined && bound.has(party);
}

/** The parties that the clause's own sentences bind. */
function boundBy({ node }: Standing): Set<Party> {
	return new Set(dutiesOf({ node }).flatMap(({ parties }) => parties));
}

/** What is said of a clause holds for all that stands in it. */
function isConcerned(reader: Reader, { node, within }: Standing): boolean {
	if (node.type === "clause" && node.concerns?.includes(reader)) return true;
	return within !== undefined && isConcerned(reader, within);
}

/** The clauses that stand right in a clause, also in a branch of it. */
function partsOf(within: Standing): Standing[] {
	const find = (nodes: readonly DocumentNode[]): Standing[] =>
		nodes.flatMap((node) =>
			node.type === "clause" || node.type === "appendix"
				? [{ node, within }]
				: find(childrenOf(node)),
		);
	return find(within.node.children);
}
