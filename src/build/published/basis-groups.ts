import type { LegalBasis } from "../../core/schema/legal-basis.ts";
import type { Content } from "../content/content.ts";
import { compareNorwegian } from "./norwegian-order.ts";

/** A legal basis with the id that its page is named by. */
export interface NamedBasis {
	readonly id: string;
	readonly data: LegalBasis;
}

/** Provisions of one act. */
export interface ActGroup {
	readonly act: string;
	readonly bases: readonly NamedBasis[];
}

/** Those that open for sharing, and the others act by act; in each the order of the acts and their sections. */
export function basisGroups({ legalBases }: Pick<Content, "legalBases">): {
	readonly opening: readonly NamedBasis[];
	readonly others: readonly ActGroup[];
} {
	const all = Object.entries(legalBases)
		.map(([id, { data }]): NamedBasis => ({ id, data }))
		.sort((one, other) => compareNorwegian(one.data.reference.nb, other.data.reference.nb));
	const others = all.filter(({ data }) => data.roles.length === 0);
	const acts = [...new Set(others.map(({ data }) => data.act))];
	return {
		opening: all.filter(({ data }) => data.roles.length > 0),
		others: acts.map((act) => ({ act, bases: others.filter(({ data }) => data.act === act) })),
	};
}
