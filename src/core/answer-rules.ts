/**
 * What can be wrong in an answer: each rule with the values that its sentence needs.
 * The sentences stand in `texts`, one for each rule; a rule without a sentence does not compile.
 * A rule that only remarks on an answer is marked so; it never blocks.
 * No value ever holds a whole answer: what is quoted is short, and an identity number is never quoted.
 */
export interface AnswerRules {
	/* In any field. */
	"national-identity-number": { kind: "birth-number" | "d-number" };
	"text-too-long": { max: number; length: number };
	/** Remark: signs that cannot be seen were taken out. */
	"characters-removed": { count: number };

	/* Organisation number. */
	"organisation-number-characters": { characters: readonly string[] };
	"organisation-number-too-short": { digits: number };
	"organisation-number-too-long": { digits: number };
	"organisation-number-repeated-digit": { digit: string };
	"organisation-number-never-issued": { start: string };
	"organisation-number-control-digit": { digit: string };
	/** Remark: a number for testing. */
	"organisation-number-synthetic": { digit: string };
	/** Remark: no Norwegian organisation number is known to start so. */
	"organisation-number-first-digit": { digit: string };

	/* Date. */
	"date-not-understood": Record<never, never>;
	/** `readings` are the dates that it may mean, written 1.2.2027. */
	"date-separator": { typed: string; readings: readonly string[] };
	"date-year-missing": Record<never, never>;
	"date-year-digits": { year: string };
	"date-year-range": { year: number; first: number; last: number };
	"date-unknown-month": { month: string };
	/** `date` is written 31.2.2027. */
	"date-nonexistent": { date: string; lastDay: number };

	/* Telephone. */
	"telephone-characters": { characters: readonly string[] };
	"telephone-too-short": { digits: number };
	"telephone-too-long": { digits: number };
	"telephone-country-code": Record<never, never>;
	"telephone-foreign-length": { digits: number; min: number; max: number };
	/** Remark: no Norwegian number of eight digits starts so. */
	"telephone-first-digit": { digit: string };

	/* E-mail. */
	"email-at-missing": Record<never, never>;
	"email-several-at": Record<never, never>;
	"email-space": Record<never, never>;
	"email-name-missing": Record<never, never>;
	"email-domain-missing": Record<never, never>;
	"email-domain-incomplete": { domain: string };
	"email-characters": { characters: readonly string[] };

	/* Reference to an act or a regulation. */
	"statute-section-missing": Record<never, never>;
	"statute-number-missing": { mark: string };
	"statute-act-missing": { section: string };

	/* The case as a whole. */
	"unknown-field": { field: string };
	"unknown-option": Record<never, never>;
	"unknown-entry": { id: string };
	"wrong-type": Record<never, never>;
	"duplicate-row": Record<never, never>;
	"too-many-rows": { rows: number; most: number };
	"end-before-start": Record<never, never>;
	/** What is said of a change is not what the earlier answers show. */
	"change-not-as-said": { said: "yes" | "no" };
}

export type AnswerRule = keyof AnswerRules;
