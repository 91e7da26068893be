import type { AuthorIssue } from "../../../core/issue.ts";
import { validNames } from "../../nearest.ts";
import type { Rule } from "../analysis.ts";

/**
 * A service names legal bases and usage terms that there are. What counts is that the file or the folder is
 * there: a mistake within it is told once, in its own place.
 */
export const services: Rule = ({ content }) => {
	const bases = namesIn(content.files, /^content\/legal-bases\/(.*)\.yaml$/);
	const families = [...new Set(namesIn(content.files, /^content\/usage-terms\/([^/]+)\/.*$/))];
	return Object.values(content.services).flatMap(({ data, places }): AuthorIssue[] => {
		const pointers = [
			...data.recipients.flatMap((recipient, one) =>
				recipient.bases.map((found, position) => ({
					key: "recipients.bases",
					found,
					valid: bases,
					place: places.ofValue(["recipients", one, "bases", position]),
				})),
			),
			{
				key: "usageTerms",
				found: data.usageTerms,
				valid: families,
				place: places.ofValue(["usageTerms"]),
			},
		];
		return pointers
			.filter(({ found, valid }) => !valid.includes(found))
			.map(({ key, found, valid, place }) => {
				const values = { key, found, valid: validNames(found, valid) };
				return { rule: "data-unknown-id", values, place };
			});
	});
};

function namesIn(files: readonly string[], pattern: RegExp): string[] {
	return files.flatMap((file) => pattern.exec(file)?.[1] ?? []);
}
