import type { CitedEdition } from "../document/draft.ts";
import type { Reason } from "../document/nodes.ts";
import type { View } from "../facts/view.ts";
import type { Language } from "../language.ts";
import type { Catalogue } from "../schema/catalogue.ts";
import type { AssemblyWords } from "../wording/document-words.ts";
import type { Scope } from "./lookup.ts";

/** What assembly knows at one place of the template. */
export interface Context {
	readonly view: View;
	readonly catalogue: Catalogue;
	readonly language: Language;
	readonly words: AssemblyWords;
	/** The rows of the repetitions that this place stands in. */
	readonly scope: Scope;
	/** `--rowId` of each of them, for the ids of clauses. */
	readonly suffix: string;
	/** The clause or appendix that this place stands in, by its id. */
	readonly clause?: string;
	/** The conditions since the nearest clause: why the next clause stands. */
	readonly reasons: readonly Reason[];
	readonly notes: Notes;
}

/** What assembly notes on its way. */
export interface Notes {
	readonly editions: CitedEdition[];
	/** The fields that the draft shows or depends on. */
	readonly used: Set<string>;
	/** Clause or appendix -> the fields that decide which words stand in it. */
	readonly words: Map<string, Set<string>>;
}

/** The context within a clause or appendix, with the id of this instance of it. */
export function inClause(id: string, context: Context): Context & { readonly clause: string } {
	return { ...context, clause: id + context.suffix, reasons: [] };
}

/** Notes that the words of the clause that a place stands in depend on fields. */
export function noteWords(fields: readonly string[], { clause, notes }: Context): void {
	if (clause === undefined) return;
	const known = notes.words.get(clause) ?? new Set();
	notes.words.set(clause, known);
	for (const field of fields) known.add(field);
}

/** For guidance: what it uses is not what the text uses. */
export function aside(context: Context): Context {
	return { ...context, notes: { editions: [], used: new Set(), words: new Map() } };
}
