import type { AuthorIssue } from "../../../core/issue.ts";
import type { Place } from "../../../core/template/nodes.ts";
import { type Twins, twinsIn } from "../../content/agreements.ts";
import { validNames } from "../../nearest.ts";
import type { Rule } from "../analysis.ts";
import { followedWords } from "../followed-words.ts";
import { type BareClause, skeletonOf } from "../skeleton.ts";

/** Each agreement is the same in both standards, but for the words; and the nynorsk follows the bokmål as it is now. */
export const twins: Rule = ({ content }) =>
	twinsIn(content).flatMap((pair) => {
		// Of a template that is half read, nobody knows what it lacks.
		if (!pair.nb.sound || !pair.nn.sound) return [];
		const nb = skeletonOf(pair.nb.template, pair.nb.path);
		const nn = skeletonOf(pair.nn.template, pair.nn.path);
		return [...differing(nb, nn), ...notRead(pair, nb, nn, content.followed[pair.name])];
	});

/** The first difference within each clause: what stands after it would only be told over again. */
function differing(nb: readonly BareClause[], nn: readonly BareClause[]): AuthorIssue[] {
	const inBokmal = new Map(nb.map((clause) => [clause.id, clause]));
	return nn.flatMap((clause): AuthorIssue[] => {
		const twin = inBokmal.get(clause.id);
		if (!twin) return [];
		const length = Math.max(clause.bones.length, twin.bones.length);
		const at = [...Array(length).keys()].find((index) => {
			const own = clause.bones[index];
			const other = twin.bones[index];
			return own?.name !== other?.name || own?.depth !== other?.depth;
		});
		const place = at === undefined ? undefined : (clause.bones[at]?.place ?? clause.place);
		if (at === undefined || !place) return [];
		const values = {
			clause: clause.id,
			found: clause.bones[at]?.name ?? "",
			expected: twin.bones[at]?.name ?? "",
			twin: written(twin.bones[at]?.place ?? twin.place),
		};
		return [{ rule: "skeleton-differs", values, place }];
	});
}

/** The clauses whose words in bokmål are others than when the nynorsk was last read against them. */
function notRead(
	{ name, nb: file }: Twins,
	nb: readonly BareClause[],
	nn: readonly BareClause[],
	followed: Parameters<Rule>[0]["content"]["followed"][string] | undefined,
): AuthorIssue[] {
	if (!followed) return [];
	const words = followedWords(file.template);
	const inNynorsk = new Set(nn.map(({ id }) => id));
	const changed = nb.flatMap(({ id, place: twin }): AuthorIssue[] => {
		const hash = words.get(id);
		const read = followed.data[id];
		if (hash === undefined || read === hash || !inNynorsk.has(id)) return [];
		const values = { clause: id, hash, isNew: read === undefined, twin: written(twin) };
		return [{ rule: "twin-not-read", values, place: followed.places.ofValue([id]) }];
	});
	const unknown = Object.keys(followed.data)
		.filter((id) => !words.has(id))
		.map((found): AuthorIssue => {
			const values = { found, document: name, valid: validNames(found, [...words.keys()]) };
			return { rule: "unknown-clause", values, place: followed.places.ofKey([found]) };
		});
	return [...changed, ...unknown];
}

function written(place: Place | undefined): string {
	return place ? `${place.path}:${place.line}:${place.column}` : "";
}
