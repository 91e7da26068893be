import { lawOf } from "../../../src/build/content/law.ts";
import { loadContent } from "../../../src/build/content/load.ts";
import { root } from "../../../src/build/root.ts";
import type { AdvisedAnswers } from "../../../src/core/advice/index.ts";
import { advise } from "../../../src/core/advice/index.ts";

const content = loadContent(root);

/** The law as the real content has it. */
export const law = lawOf(content, "nb", "consumer");
export const lawInNynorsk = lawOf(content, "nn", "consumer");
/** The same for a segment's case. */
export const segmentLaw = lawOf(content, "nb", "segment");

/** What is found, in short: «block basis-closed-to-type disclosureBasis». */
export function found(answers: AdvisedAnswers): string[] {
	return advise(answers, law).map(
		({ severity, noDocument, rule, path }) =>
			`${noDocument ? "no document" : severity}: ${rule} at ${path}`,
	);
}
