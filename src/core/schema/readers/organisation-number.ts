import type { AnswerProblem } from "../../issue.ts";
import { modulusEleven } from "./modulus-eleven.ts";
import { longestLine, prepare } from "./prepare.ts";
import { unexpectedCharacters } from "./quoting.ts";
import { accepted, type Reading, refused } from "./reading.ts";

const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * An organisation number from Enhetsregisteret: nine digits, the last of them a control digit.
 * Spaces of every kind, dots, hyphens and «NO … MVA» around it are accepted.
 *
 * @returns nine bare digits. Remarks on a synthetic number (2 or 3 first) and on a first digit that is not 8 or 9.
 */
export function readOrganisationNumber(typed: string): Reading<string> {
	return prepare(typed, longestLine, read);
}

function read(text: string): Reading<string> {
	const digits = text
		.replace(/[\s.\p{Pd}]/gu, "")
		.replace(/^NO(?=\d)/i, "")
		.replace(/MVA$/i, "");
	const problem = firstProblem(digits);
	return problem ? refused(problem) : accepted(digits, remarksOn(digits.charAt(0)));
}

function firstProblem(digits: string): AnswerProblem | undefined {
	const characters = unexpectedCharacters(digits, /\d/);
	if (characters.length > 0)
		return { rule: "organisation-number-characters", values: { characters } };
	if (digits.length < 9) {
		return { rule: "organisation-number-too-short", values: { digits: digits.length } };
	}
	if (digits.length > 9) {
		return { rule: "organisation-number-too-long", values: { digits: digits.length } };
	}
	/* All of these would pass: the weights add up to 32, one less than three times eleven. */
	const digit = digits.charAt(0);
	if (digits === digit.repeat(9)) {
		return { rule: "organisation-number-repeated-digit", values: { digit } };
	}
	const expected = modulusEleven(digits, weights);
	if (expected === 10) {
		return { rule: "organisation-number-never-issued", values: { start: digits.slice(0, 8) } };
	}
	const last = digits.charAt(8);
	if (Number(last) === expected) return undefined;
	return { rule: "organisation-number-control-digit", values: { digit: last } };
}

function remarksOn(digit: string): readonly AnswerProblem[] {
	if (digit === "8" || digit === "9") return [];
	if (digit === "2" || digit === "3") {
		return [{ rule: "organisation-number-synthetic", values: { digit } }];
	}
	return [{ rule: "organisation-number-first-digit", values: { digit } }];
}
