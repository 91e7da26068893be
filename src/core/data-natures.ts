/**
 * What may be particular about the data that are chosen: they may reveal something that GDPR art. 9 or 10 protects, or
 * handling them may be a risk to those concerned (art. 35).
 */
export const dataNatures = ["special", "risky"] as const;
export type DataNature = (typeof dataNatures)[number];

/** What the content says of a data category that has to do with it. */
interface Marked {
	readonly confidential?: boolean | undefined;
	readonly special?: string | undefined;
}

/** What is particular about a data category. */
export function naturesOf({ confidential, special }: Marked): DataNature[] {
	if (special !== undefined) return ["special", "risky"];
	return confidential ? ["risky"] : [];
}
