import type { AuthorIssue } from "../../../core/issue.ts";
import type { ProseFile } from "../../content/prose.ts";
import { findStatutes } from "../../published/find-statutes.ts";
import { type KnownStatutes, knownStatutes } from "../../published/statutes.ts";
import { sourceText } from "../../source-text.ts";
import type { Rule } from "../analysis.ts";
import { placeInPieces, placeWithin } from "../place-within.ts";
import { textsOf } from "../texts-of.ts";

/** Every provision that a text cites is in the content, with what it says and when it was read. */
export const statutes: Rule = ({ content, documents }) => {
	// What is not known may stand in a file that could not be read.
	const bases = content.files.filter((path) => path.startsWith("content/legal-bases/"));
	if (bases.length > Object.keys(content.legalBases).length) return [];
	const known = knownStatutes(content);
	const ofDocuments = documents.flatMap(({ visits, files }) => {
		const sources = new Map(files.map(({ path, source }) => [path, sourceText(source)]));
		return visits.flatMap(({ node, file }) =>
			textsOf(node).flatMap(({ pieces }) => {
				const source = sources.get(file.path);
				const text = pieces.map(({ text }) => text).join("");
				return unknownIn(text, known, (start) => source && placeInPieces(start, pieces, source));
			}),
		);
	});
	return [...ofDocuments, ...content.prose.flatMap((file) => unknownInProse(file, known))];
};

/** Each line of a page is a paragraph of its own: an act belongs to the numbers after it in that line. */
function unknownInProse({ sections, source }: ProseFile, known: KnownStatutes): AuthorIssue[] {
	const file = sourceText(source);
	return sections.flatMap(({ heading, text, place }) => {
		const whole = heading === "" ? text : `${heading}\n${text}`;
		let start = 0;
		return whole.split("\n").flatMap((line) => {
			const before = start;
			start += line.length + 1;
			return unknownIn(line, known, (index) => placeWithin(place, whole, before + index, file));
		});
	});
}

function unknownIn(
	text: string,
	known: KnownStatutes,
	placeOf: (start: number) => AuthorIssue["place"] | undefined,
): AuthorIssue[] {
	return findStatutes(text, known.acts).flatMap((found): AuthorIssue[] => {
		const place = known.has(found) ? undefined : placeOf(found.start);
		if (!place) return [];
		const cited = text.slice(found.start, found.end);
		const named = cited.toLowerCase().startsWith(found.act) ? cited : `${found.act}: ${cited}`;
		return [{ rule: "unknown-statute", values: { found: named }, place }];
	});
}
