import type { AnswerProblem } from "../../issue.ts";
import { prepare } from "./prepare.ts";
import { excerpt } from "./quoting.ts";
import { accepted, type Reading, refused } from "./reading.ts";
import { plainLine } from "./spaces.ts";
import { spellStatute } from "./statute-spelling.ts";
import { namesAct } from "./statute-words.ts";

const max = 500;

const mark = /§|(?<!\p{L})(?:[Aa]rtik[kl]|[Kk]apit(?:tel|let|ler|la))\p{L}*/u;
const numbered = new RegExp(`(?:${mark.source})\\s*(?:\\d|[IVXLC]+(?!\\p{L}))[^\\s,;]*`, "u");
const bareSection = /§(?!\s*[\d§])/;

/**
 * A reference to one or more acts or regulations, each with a section, an article or a chapter:
 * «forvaltningsloven § 13», «personvernforordningen artikkel 6 nr. 1 bokstav e». Whether the act and the section
 * exist is not checked, nor whether each of several acts has a section of its own.
 *
 * @returns the reference in the spelling of Norwegian statutes, see `spellStatute`.
 */
export function readStatute(typed: string): Reading<string> {
	return prepare(typed, max, (text) => {
		const typedLine = plainLine(text);
		if (typedLine.length > max) return tooLong(typedLine.length);
		const reference = spellStatute(typedLine);
		if (reference.length > max) return tooLong(reference.length);
		const problem = firstProblem(reference);
		return problem ? refused(problem) : accepted(reference);
	});
}

function tooLong(length: number): Reading<string> {
	return refused({ rule: "text-too-long", values: { max, length } });
}

function firstProblem(reference: string): AnswerProblem | undefined {
	const found = mark.exec(reference);
	if (!found) return { rule: "statute-section-missing", values: {} };
	const section = numbered.exec(reference);
	if (!section || bareSection.test(reference)) {
		const bare = section ? "§" : found[0];
		return { rule: "statute-number-missing", values: { mark: excerpt(bare) } };
	}
	if (namesAct(reference)) return undefined;
	return { rule: "statute-act-missing", values: { section: excerpt(section[0]) } };
}
