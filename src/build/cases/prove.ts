import { fillerOf } from "./background.ts";
import { caseSource, isTooMany, noCount } from "./cases.ts";
import { broadDimensionsOf, dimensionsOf } from "./dimensions.ts";
import { distinctFields } from "./distinct-fields.ts";
import { type CaseBreach, examiner } from "./examine.ts";
import type { CaseData, Setting } from "./setting.ts";
import { subjectsOf } from "./subjects.ts";
import { survey } from "./survey.ts";

/** A rule that is broken in some case; the first such case is told. */
export interface Violation {
	readonly rule:
		| CaseBreach["rule"]
		| "reference-may-dangle"
		| "unreachable-branch"
		| "unreachable-clause";
	/** The id of the clause, what is referred to, or some of the words. */
	readonly at: string;
	readonly case: CaseData;
}

/** What was proven of a template, in numbers, and what was not. */
export interface Proof {
	/** Different cases that whole documents were assembled for. */
	readonly documents: number;
	/** Documents assembled from the bones of the template, for what no single case tells. */
	readonly bones: number;
	readonly references: number;
	readonly headings: number;
	readonly lists: number;
	readonly branches: number;
	/** Combinations that the schema refuses. */
	readonly skipped: number;
	/** How whole documents were gone through. */
	readonly mode: "exhaustive" | "pairwise";
	/** With `pairwise`: the rows, and the pairs of answers that they cover. */
	readonly rows: number;
	readonly pairs: number;
	/** Sets of fields with too many cases, gone through by pairs: none, unless a template is extravagant. */
	readonly sampled: number;
	readonly violations: readonly Violation[];
}

/**
 * Goes through the cases of a template: for each reference, heading and list every combination of the answers
 * that it depends on, with all else unanswered and with all else answered; for the whole document every
 * combination, or every pair of answers where those are too many.
 * @param extent `parts` leaves out the last
 */
export function proveAllCases(setting: Setting, extent: "all" | "parts" = "all"): Proof {
	const subjects = subjectsOf(setting);
	const source = caseSource(setting);
	const fill = fillerOf(setting, source.accept);
	const examine = examiner(setting);
	const bones = survey(setting, subjects);
	const violations = new Map<string, Violation>();
	const broken = (rule: Violation["rule"], at: string, data: CaseData) => {
		const key = `${rule} ${at}`;
		if (!violations.has(key)) violations.set(key, { rule, at, case: data });
	};
	const seen = new Set<string>();
	const examineOnce = (data: CaseData) => {
		const key = JSON.stringify(data);
		if (seen.has(key)) return;
		seen.add(key);
		for (const { rule, at } of examine(source.accept(data))) broken(rule, at, data);
	};

	for (const { reference, data } of bones.dangling)
		broken("reference-may-dangle", reference.to, data);
	for (const { id } of bones.unreachableHeadings) broken("unreachable-clause", id, {});
	for (const { node, part } of bones.unreachableBranches) {
		broken("unreachable-branch", `${node.condition.path} ${part}`, {});
	}
	const narrow = noCount();
	const { references, contents, lists, branches, used } = subjects;
	let sampled = bones.sampled;
	for (const fields of distinctFields([...references, ...contents, ...lists, ...branches])) {
		const dimensions = dimensionsOf(fields, setting);
		if (isTooMany(dimensions)) sampled += 1;
		for (const data of source.over(dimensions, narrow)) {
			examineOnce(data);
			examineOnce(fill(data, dimensions));
		}
	}
	const whole = noCount();
	const broad = extent === "all" ? broadDimensionsOf(used, setting) : [];
	for (const data of source.over(broad, whole)) examineOnce(data);
	return {
		documents: seen.size,
		bones: bones.documents,
		references: references.length,
		headings: contents.length,
		lists: lists.length,
		branches: branches.length,
		skipped: narrow.skipped + whole.skipped,
		mode: isTooMany(broad) ? "pairwise" : "exhaustive",
		rows: whole.rows,
		pairs: whole.pairs,
		sampled,
		violations: [...violations.values()],
	};
}
