import type { Law } from "../schema/law.ts";

/** Whether a kind of consumer is among these: a broad one covers those that count as it. */
export function covers(types: readonly string[], type: string, { consumerTypes }: Law): boolean {
	const broad = consumerTypes[type]?.countsAs;
	return types.includes(type) || (broad !== undefined && types.includes(broad));
}

/** Several of the kind, in words. */
export function nameOf(type: string, { consumerTypes }: Law): string {
	return consumerTypes[type]?.name ?? type;
}
