import { termsKind } from "../../core/cases/terms.ts";
import type { CaseKind } from "../../core/facts/case-kind.ts";
import type { Catalogue } from "../../core/schema/catalogue.ts";
import { entriesOf } from "../../core/schema/has-entry.ts";
import { readAnswers } from "../../core/schema/read-answers.ts";
import type { CaseData } from "./setting.ts";

/** The answers as the schema reads them, or undefined when it refuses any of them. */
export type Accept = (data: CaseData) => unknown;

/** Fields that are always known, since nobody is asked, by the kind of case. */
const given: Readonly<Record<string, readonly string[]>> = { [termsKind.kind]: ["variant"] };

/** Reads cases of a kind, as the form and the file do. */
export function acceptorOf(kind: CaseKind<never>, catalogue: Catalogue): Accept {
	const hasEntry = entriesOf(catalogue);
	return (data) => {
		const { answers, issues } = readAnswers(data, kind, hasEntry);
		return issues.length === 0 ? answers : undefined;
	};
}

/** The fields that are always known, since nobody is asked. */
export function givenFields(kind: CaseKind<never>): readonly string[] {
	return given[kind.kind] ?? [];
}
