import type { VocabularyEntry } from "../../core/schema/vocabulary.ts";
import type { Content } from "../content/content.ts";
import { filesIn } from "./rules/law.ts";

/** The answers to choose from, also those that the content adds; undefined for a field that is typed. */
export function answersTo(
	{ kind, options = [], of }: VocabularyEntry,
	content: Content,
): string[] | undefined {
	if (kind === "entry") return of === "legalBases" ? filesIn("legal-bases", content) : undefined;
	if (kind !== "choice") return undefined;
	const added = of === "consumerTypes" ? Object.keys(content.consumerTypes?.data ?? {}) : [];
	return [...new Set([...options, ...added])];
}
