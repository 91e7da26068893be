import { assemble } from "../../core/assemble/assemble.ts";
import { viewOf } from "../../core/facts/view.ts";
import type { Appendix, Clause, Reference } from "../../core/template/nodes.ts";
import type { Branch } from "./branches.ts";
import { caseSource, isTooMany, noCount } from "./cases.ts";
import { dimensionsOf } from "./dimensions.ts";
import { distinctFields } from "./distinct-fields.ts";
import { markTemplate } from "./marked-template.ts";
import { readMarks } from "./read-marks.ts";
import type { CaseData, Setting } from "./setting.ts";
import type { Subjects } from "./subjects.ts";

/** What no single case tells: what never stands, and what may point to nothing. */
export interface Survey {
	/** With the first case in which the target is not there. */
	readonly dangling: readonly { readonly reference: Reference; readonly data: CaseData }[];
	readonly unreachableHeadings: readonly (Clause | Appendix)[];
	readonly unreachableBranches: readonly Branch[];
	/** Groups of fields with too many cases to go through one by one. */
	readonly sampled: number;
	readonly documents: number;
}

/** The day is of no consequence: no condition reads it. */
const today = "2026-01-01";

/** Assembles the bones of a template over every case that its references, headings and branches depend on. */
export function survey(setting: Setting, subjects: Subjects): Survey {
	const { kind, catalogue, language } = setting;
	const { template, references, branches } = markTemplate(setting.template);
	const source = caseSource(setting);
	const dangling = new Map<Reference, { data: CaseData; isDecided: boolean }>();
	const headings = new Set(subjects.headings);
	const unreached = new Map(branches);
	let sampled = 0;
	let documents = 0;
	const known = new Set(subjects.references.map(({ node }) => node));
	const parts = [...subjects.references, ...subjects.headings, ...subjects.branches];
	for (const fields of distinctFields(parts)) {
		const dimensions = dimensionsOf(fields, setting);
		if (isTooMany(dimensions)) sampled += 1;
		for (const data of source.over(dimensions, noCount())) {
			const view = viewOf(kind, source.accept(data) as never, catalogue, language);
			const { document } = assemble(template, { view, catalogue, language, today });
			const marks = readMarks(document);
			documents += 1;
			for (const name of marks.dangling) {
				const reference = references.get(name);
				// One whose target is nowhere in the template is another rule's to report.
				if (!reference || !known.has(reference)) continue;
				// A case in which the reference is sure to stand says more than one that leaves it open.
				const isDecided = marks.decided.has(name);
				const first = dangling.get(reference);
				if (!first || (isDecided && !first.isDecided)) dangling.set(reference, { data, isDecided });
			}
			for (const name of marks.decided) unreached.delete(name);
			for (const heading of headings) {
				if (stands(heading.node.id, heading.repetitions, marks.decided)) headings.delete(heading);
			}
		}
	}
	return {
		dangling: [...dangling].map(([reference, { data }]) => ({ reference, data })),
		unreachableHeadings: [...headings].map(({ node }) => node),
		unreachableBranches: [...unreached.values()],
		sampled,
		documents,
	};
}

/** Whether a clause stands, and within a repetition for a row: without one it stands only in the blank form. */
function stands(id: string, repetitions: number, decided: ReadonlySet<string>): boolean {
	if (repetitions === 0) return decided.has(id);
	return decided
		.values()
		.some((one) => one.startsWith(`${id}--`) && one.split("--").length === repetitions + 1);
}
