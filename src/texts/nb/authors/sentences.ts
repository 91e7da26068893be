import type { AuthorRule, AuthorRules } from "../../../core/author-rules.ts";

/** The parts of the one line about a mistake: «Uventet X, forventet Y. Slik retter du det: Z». */
export interface AuthorSentences {
	/** Without an article: «felt «consumer.nmae»». */
	readonly unexpected: string;
	readonly expected: string;
	/** Whole sentences. */
	readonly fix: string;
}

/** One function for each of some rules. */
export type SentencesOf<Rules extends AuthorRule> = {
	readonly [Rule in Rules]: (values: AuthorRules[Rule]) => AuthorSentences;
};
