import type { AnswerProblem } from "../../issue.ts";
import { prepare } from "./prepare.ts";
import { excerpt, unexpectedCharacters } from "./quoting.ts";
import { accepted, type Reading, refused } from "./reading.ts";

/** RFC 5321: what fits in a path. */
const max = 254;

/** Labels of letters and digits, hyphens inside them, at least two; æ, ø and å are letters here too. */
const domainName =
	/^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

/**
 * One e-mail address, checked for what people mistype; whether it exists nobody can see here.
 *
 * @returns the address with its domain in lower case.
 */
export function readEmail(typed: string): Reading<string> {
	return prepare(typed, max, (text) => {
		const address = text.replace(/@.*$/s, (end) => end.toLowerCase());
		const problem = firstProblem(address);
		return problem ? refused(problem) : accepted(address);
	});
}

function firstProblem(text: string): AnswerProblem | undefined {
	if (text.length > max) return { rule: "text-too-long", values: { max, length: text.length } };
	const [name = "", domain, ...more] = text.split("@");
	if (domain === undefined) return { rule: "email-at-missing", values: {} };
	if (/\s/.test(text)) return { rule: "email-space", values: {} };
	if (more.length > 0) return { rule: "email-several-at", values: {} };
	if (name === "") return { rule: "email-name-missing", values: {} };
	if (domain === "") return { rule: "email-domain-missing", values: {} };
	const characters = [
		...new Set([
			...unexpectedCharacters(name, /[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]/u),
			...unexpectedCharacters(domain, /[\p{L}\p{M}\p{N}.-]/u),
		]),
	];
	if (characters.length > 0) return { rule: "email-characters", values: { characters } };
	if (domainName.test(domain)) return undefined;
	return { rule: "email-domain-incomplete", values: { domain: excerpt(domain) } };
}
