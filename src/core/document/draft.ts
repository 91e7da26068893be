import type { Severity } from "../advice-rules.ts";
import type { Blank, Document, Remark } from "./nodes.ts";

/** The terms that a draft accepts, as cited in it. */
export interface CitedEdition {
	readonly id: string;
	readonly title: string;
	readonly edition: string;
	readonly address: string;
	/** SHA-256 over its clauses, where the draft states it. */
	readonly hash?: string;
}

/** The answers that the draft is made of, and nothing that it does not show. */
export interface StoredCase {
	readonly schemaVersion: number;
	readonly kind: string;
	/** Plain JSON data. */
	readonly answers: Readonly<Record<string, unknown>>;
}

/** Something that the law says about the case, in words: what is passed in, so that the document tells it. */
export interface WordedFinding extends Remark {
	readonly severity: Severity;
	/** No document can be right. */
	readonly noDocument?: true;
}

/** What assembly gives: the document, and what is known about it. */
export interface Draft {
	readonly document: Document;
	/** One for each question that is open, in the order they first stand in the document. */
	readonly blanks: readonly Blank[];
	/** Clause or appendix instance id -> the fields that decide whether it is there. */
	readonly reasons: ReadonlyMap<string, readonly string[]>;
	/** The same -> the other fields that decide which words stand in it. */
	readonly wordedBy: ReadonlyMap<string, readonly string[]>;
	readonly editions: readonly CitedEdition[];
	/** As they were passed in, what matters most first. */
	readonly findings: readonly WordedFinding[];
	readonly case: StoredCase;
}
