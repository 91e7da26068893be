import { assembleBySlices } from "../assemble/assemble.ts";
import type { Draft, WordedFinding } from "../document/draft.ts";
import type { CaseKind } from "../facts/case-kind.ts";
import { viewOf } from "../facts/view.ts";
import type { Language } from "../language.ts";
import type { Catalogue } from "../schema/catalogue.ts";
import { atOnce, type Slices } from "../slices.ts";
import type { Template } from "../template/nodes.ts";

/** Everything that a draft follows from. */
export interface CaseInput<Answers> {
	readonly template: Template;
	readonly kind: CaseKind<Answers>;
	readonly answers: Answers;
	readonly catalogue: Catalogue;
	readonly language: Language;
	/** The day of the draft, `2026-11-23`. */
	readonly today: string;
	/** What the advice says of the case, in words. It judges, assembly only tells. */
	readonly findings?: readonly WordedFinding[];
}

/** From answers to draft: the one way, for the site, the browser, the terminal and the tests. */
export function assembleCase<Answers>(input: CaseInput<Answers>): Draft {
	return atOnce(assembleCaseBySlices(input));
}

/** The same with places where the work may be put down, for a page that is to answer meanwhile. */
export function* assembleCaseBySlices<Answers>(input: CaseInput<Answers>): Slices<Draft> {
	const { template, kind, answers, catalogue, language, today, findings } = input;
	const view = viewOf(kind, answers, catalogue, language);
	yield;
	return yield* assembleBySlices(template, {
		view,
		catalogue,
		language,
		today,
		...(findings ? { findings } : {}),
	});
}
