import type { Language } from "../../core/language.ts";
import { type AnswerSentences, answerSentence } from "../../texts/answer-sentence.ts";
import type { AnswerProblem } from "./types.ts";

/** The sentences about answers: fetched when the first one is needed, since most answers need none. */
export class AnswerWords {
	readonly #language: Language;
	readonly #arrived: () => void;
	#sentences: AnswerSentences | undefined;
	#coming: Promise<void> | undefined;

	/** @param arrived called once, when the sentences are here and what waits for them can be said */
	constructor(language: Language, arrived: () => void) {
		this.#language = language;
		this.#arrived = arrived;
	}

	/** The sentence, or nothing while the sentences are on their way. */
	of(problem: AnswerProblem): string {
		if (this.#sentences) return answerSentence(problem, this.#sentences);
		this.ready().catch(() => undefined);
		return "";
	}

	/** Fetches the sentences, or tries again where the connection failed the last time. */
	ready(): Promise<void> {
		this.#coming ??= this.#fetch().catch((error: unknown) => {
			this.#coming = undefined;
			throw error;
		});
		return this.#coming;
	}

	async #fetch(): Promise<void> {
		const { answers } =
			this.#language === "nn"
				? await import("../../texts/nn/answers.ts")
				: await import("../../texts/nb/answers.ts");
		this.#sentences = answers;
		this.#arrived();
	}
}
