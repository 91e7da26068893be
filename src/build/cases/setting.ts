import type { CaseKind } from "../../core/facts/case-kind.ts";
import type { Language } from "../../core/language.ts";
import type { Catalogue } from "../../core/schema/catalogue.ts";
import type { Template } from "../../core/template/nodes.ts";

/** A template and what its cases are made of. */
export interface Setting {
	readonly template: Template;
	/** Any kind: only its own facts read the answers. */
	readonly kind: CaseKind<never>;
	readonly catalogue: Catalogue;
	readonly language: Language;
}

/** Answers as plain data, as they lie in a file. */
export type CaseData = Readonly<Record<string, unknown>>;

/** More cases than this are not gone through one by one. */
export const mostCases = 2 ** 16;
