import type { Reference } from "./nodes.ts";

/**
 * A reference before numbering: it names its target and, within a repetition, the row it stands in.
 * @param suffix `--rowId` of the repetitions it stands in, or empty
 */
export function referenceTo(id: string, suffix: string): Reference {
	return { type: "reference", to: id + suffix, kind: "clause", label: "", number: "" };
}

/** The ids that a reference may mean, the nearest row first: `a--r1--r2`, `a--r1`, `a`. */
export function candidates(to: string): string[] {
	const parts = to.split("--");
	return parts.map((_, index) => parts.slice(0, parts.length - index).join("--"));
}
