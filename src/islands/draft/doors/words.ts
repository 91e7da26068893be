import type { AnswerProblem, DoorProblem } from "../../../core/issue.ts";
import type { Language } from "../../../core/language.ts";
import { answerSentence } from "../../../texts/answer-sentence.ts";
import { doorSentence } from "../../../texts/door-sentence.ts";
import type { KeepingTexts } from "../../../texts/keeping.ts";

/** All that the doors say, in the language of the page. */
export interface DoorWords extends KeepingTexts {
	readonly answerProblem: (problem: AnswerProblem) => string;
	readonly doorProblem: (problem: DoorProblem) => string;
}

/** Only the language of the page is fetched. */
export async function loadDoorWords(language: Language): Promise<DoorWords> {
	const [{ keepingTexts }, { doors }, { answers }] = await (language === "nn"
		? Promise.all([
				import("../../../texts/nn/keeping.ts"),
				import("../../../texts/nn/doors.ts"),
				import("../../../texts/nn/answers.ts"),
			])
		: Promise.all([
				import("../../../texts/nb/keeping.ts"),
				import("../../../texts/nb/doors.ts"),
				import("../../../texts/nb/answers.ts"),
			]));
	return {
		...keepingTexts,
		answerProblem: (problem) => answerSentence(problem, answers),
		doorProblem: (problem) => doorSentence(problem, doors),
	};
}
