import type { AuthorIssue } from "../../../core/issue.ts";
import type { TimeLimit } from "../../../core/schema/time-limit.ts";
import type { Content } from "../../content/content.ts";
import { validNames } from "../../nearest.ts";
import type { Rule } from "../analysis.ts";

/** A time limit stands in one place, says who set it, and is used. */
export const timeLimits: Rule = ({ content, documents }) => {
	const known = content.timeLimits?.data ?? {};
	const used = documents.flatMap(({ visits }) =>
		visits.flatMap(({ node }) => (node.type === "limit" ? [node] : [])),
	);
	const isRead = content.timeLimits || !content.files.includes("content/time-limits.yaml");
	const unknown = (isRead ? used : []).flatMap(({ name: found, place }): AuthorIssue[] => {
		if (!place || Object.hasOwn(known, found)) return [];
		const values = { found, valid: validNames(found, Object.keys(known)) };
		return [{ rule: "unknown-limit", values, place }];
	});
	const usedNames = new Set(used.map(({ name }) => name));
	const isHalfRead = documents.some(({ sound }) => !sound);
	const faults = Object.entries(known).flatMap(([name, limit]): AuthorIssue[] => {
		const place = content.timeLimits?.places.ofKey([name]);
		if (!place) return [];
		const unused: AuthorIssue = { rule: "unused-limit", values: { name }, place };
		return [
			...missingIn(limit).map((missing): AuthorIssue => {
				const values = { name, source: limit.source, missing };
				return { rule: "limit-without-source", values, place };
			}),
			...unknownBasis(name, limit, content),
			...(usedNames.has(name) || isHalfRead ? [] : [unused]),
		];
	});
	return [...unknown, ...faults];
};

/** What its source asks for, and it lacks. */
function missingIn({ source, words, basis, url }: TimeLimit): string[] {
	return [
		...(source !== "open" && !words ? ["words"] : []),
		...(source === "law" && !basis ? ["basis"] : []),
		...(source === "confirmed" && !url ? ["url"] : []),
	];
}

function unknownBasis(
	name: string,
	{ basis }: TimeLimit,
	{ files, legalBases, timeLimits }: Content,
): AuthorIssue[] {
	const place = timeLimits?.places.ofValue([name, "basis"]);
	// A mistake within the file of the basis is told once, in its own place.
	if (!basis || !place || files.includes(`content/legal-bases/${basis}.yaml`)) return [];
	const values = { key: "basis", found: basis, valid: validNames(basis, Object.keys(legalBases)) };
	return [{ rule: "data-unknown-id", values, place }];
}
