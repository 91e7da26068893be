import { createHash } from "node:crypto";
import { clauseTexts } from "../../core/template/clause-text.ts";
import type { Template } from "../../core/template/nodes.ts";
import type { Edition } from "./edition.ts";

/** The hash of each clause, and of the document as the sequence of its clauses. */
export function hashesOf(template: Template): Pick<Edition, "hash" | "clauses"> {
	const clauses = clauseTexts(template).map(({ id, text }) => ({ id, hash: sha256(text) }));
	const hash = sha256(clauses.map(({ id, hash }) => `${id} ${hash}\n`).join(""));
	return { hash, clauses };
}

export function sha256(text: string): string {
	return createHash("sha256").update(text, "utf8").digest("hex");
}
