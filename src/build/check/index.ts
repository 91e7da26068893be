import type { AuthorIssue } from "../../core/issue.ts";
import type { Content } from "../content/content.ts";
import { analyse, type Rule } from "./analysis.ts";
import { type CheckedKinds, checkedKinds } from "./kinds.ts";
import { overAllCases } from "./over-all-cases.ts";
import { addresses } from "./rules/addresses.ts";
import { asking } from "./rules/asking.ts";
import { bothStandards } from "./rules/both-standards.ts";
import { conditionWords } from "./rules/condition-words.ts";
import { conditions } from "./rules/conditions.ts";
import { coverage } from "./rules/coverage.ts";
import { editions } from "./rules/editions.ts";
import { empty } from "./rules/empty.ts";
import { figures } from "./rules/figures.ts";
import { glossary } from "./rules/glossary.ts";
import { ids } from "./rules/ids.ts";
import { judgedByRules } from "./rules/judged-by.ts";
import { law } from "./rules/law.ts";
import { nesting } from "./rules/nesting.ts";
import { optional } from "./rules/optional.ts";
import { overview } from "./rules/overview.ts";
import { partiesOfDuties } from "./rules/parties.ts";
import { paths } from "./rules/paths.ts";
import { questionTwins } from "./rules/question-twins.ts";
import { concernedReaders } from "./rules/readers.ts";
import { reading } from "./rules/reading.ts";
import { references } from "./rules/references.ts";
import { rowNames } from "./rules/row-names.ts";
import { sections } from "./rules/sections.ts";
import { services } from "./rules/services.ts";
import { standards } from "./rules/standards.ts";
import { statutes } from "./rules/statutes.ts";
import { suggestions } from "./rules/suggestions.ts";
import { summaries } from "./rules/summaries.ts";
import { timeLimits } from "./rules/time-limits.ts";
import { twins } from "./rules/twins.ts";
import { typedLimits } from "./rules/typed-limits.ts";
import { typedNumbers } from "./rules/typed-numbers.ts";
import { words } from "./rules/words.ts";

const rules: readonly Rule[] = [
	paths,
	conditions,
	conditionWords,
	optional,
	rowNames,
	ids,
	references,
	empty,
	nesting,
	partiesOfDuties,
	typedNumbers,
	sections,
	words,
	asking,
	services,
	law,
	judgedByRules,
	suggestions,
	timeLimits,
	typedLimits,
	summaries,
	concernedReaders,
	glossary,
	figures,
	overview,
	reading,
	statutes,
	addresses,
	twins,
	bothStandards,
	questionTwins,
	standards,
];

/** Rules about what is published: for content in which each name means something. */
const publishedRules: readonly Rule[] = [coverage, editions];

/**
 * Everything that is wrong in the content, by file, line and column: what reading found, and what the rules find.
 * @param kinds what the templates are templates over
 */
export function checkContent(
	content: Content,
	kinds: CheckedKinds = checkedKinds,
): readonly AuthorIssue[] {
	const analysis = analyse(content, kinds);
	const asWritten = [...content.issues, ...rules.flatMap((rule) => rule(analysis))];
	// A document can be assembled only when each of its names means something.
	const found =
		asWritten.length > 0
			? asWritten
			: [...overAllCases(content), ...publishedRules.flatMap((rule) => rule(analysis))];
	return found.sort(byPlace);
}

/** Whether an issue is that the text is not the edition it says it is: while one writes, it never is. */
export function isAboutEditions({ rule }: AuthorIssue): boolean {
	return rule === "edition-differs" || rule === "edition-not-published";
}

function byPlace({ place: a }: AuthorIssue, { place: b }: AuthorIssue): number {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}
