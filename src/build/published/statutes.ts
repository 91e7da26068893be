import type { Content } from "../content/content.ts";
import { findStatutes } from "./find-statutes.ts";

/** The provisions that the content knows. */
export interface KnownStatutes {
	readonly acts: readonly string[];
	readonly has: (found: { readonly act: string; readonly provision?: string }) => boolean;
	/** The id of the legal basis for a provision; of several for parts of it, the one for the whole, else the first. */
	readonly idOf: (found: {
		readonly act: string;
		readonly provision?: string;
	}) => string | undefined;
}

/** Reads off the legal bases which acts and provisions there are. */
export function knownStatutes({ legalBases }: Pick<Content, "legalBases">): KnownStatutes {
	const acts = [...new Set(Object.values(legalBases).map(({ data }) => data.act))];
	const ids = new Map<string, string>();
	for (const [id, { data }] of Object.entries(legalBases)) {
		const [found] = findStatutes(data.reference.nb, acts);
		const key = keyOf({
			act: data.act,
			...(found?.provision ? { provision: found.provision } : {}),
		});
		const isWhole = found?.end === data.reference.nb.length;
		if (isWhole || !ids.has(key)) ids.set(key, id);
	}
	const isAct = new Set(acts.map((act) => act.toLowerCase()));
	return {
		acts,
		has: (found) => (found.provision ? ids.has(keyOf(found)) : isAct.has(found.act)),
		idOf: (found) => (found.provision ? ids.get(keyOf(found)) : undefined),
	};
}

function keyOf({ act, provision }: { readonly act: string; readonly provision?: string }): string {
	return `${act.toLowerCase()} ${provision ?? ""}`;
}
