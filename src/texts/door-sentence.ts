import type { DoorRule, DoorRules } from "../core/door-rules.ts";
import type { DoorProblem } from "../core/issue.ts";

/** A sentence for each rule, in one language. */
export type DoorSentences = {
	readonly [Rule in DoorRule]: (values: DoorRules[Rule]) => string;
};

/** Why a file or a link was not taken, and what to do, in words. */
export function doorSentence({ rule, values }: DoorProblem, sentences: DoorSentences): string {
	return (sentences[rule] as (values: DoorRules[DoorRule]) => string)(values);
}
