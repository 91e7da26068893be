import type { TimeLimit } from "../../core/schema/time-limit.ts";
import type { Content } from "../content/content.ts";
import type { SiteDocument } from "../published/site-documents.ts";
import { joinVariants, type Placed } from "./join-variants.ts";
import { type LimitRow, limitsOf } from "./limits.ts";

/** A limit where it stands, with what the content says of it. */
export type RegisteredLimit = Placed<LimitRow> & {
	/** What it is for. */
	readonly what: string;
	readonly source: TimeLimit["source"];
	/** The provision that sets it, or the page where the provider does. */
	readonly at?: { readonly address: string; readonly words?: string };
};

/** Every time limit and target, in the order of the documents. */
export function limitRegister(
	documents: readonly SiteDocument[],
	{ timeLimits, legalBases }: Pick<Content, "timeLimits" | "legalBases">,
): RegisteredLimit[] {
	return joinVariants(documents, limitsOf).flatMap((row): RegisteredLimit[] => {
		const limit = timeLimits?.data[row.name];
		if (!limit) return [];
		const { source, what, basis, url } = limit;
		const provision = basis && legalBases[basis]?.data.reference.nb;
		const at =
			source === "law" && basis
				? { address: `/hjemler/${basis}/`, words: provision ?? basis }
				: source === "confirmed" && url
					? { address: url }
					: undefined;
		return [{ ...row, what: what.nb, source, ...(at ? { at } : {}) }];
	});
}
