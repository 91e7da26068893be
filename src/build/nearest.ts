import type { ValidNames } from "../core/author-rules.ts";
import { editDistance } from "../core/wording/edit-distance.ts";

/**
 * The valid names, as a message needs them: the one that was surely meant first.
 * @param found what stands where a valid name should
 */
export function validNames(found: string, names: readonly string[]): ValidNames {
	const meant = nearest(found, names);
	if (meant === undefined) return { names };
	return { names: [meant, ...names.filter((name) => name !== meant)], meant };
}

/** The name that `found` is a part of, or a slip of the pen away from; or undefined. */
export function nearest(found: string, names: readonly string[]): string | undefined {
	if (found === "") return undefined;
	const whole = names.find((name) => isPartOf(found, name));
	if (whole !== undefined) return whole;
	let meant: string | undefined;
	let least = slipsAllowed(found) + 1;
	for (const name of names) {
		const distance = editDistance(found.toLowerCase(), name.toLowerCase());
		if (distance < least) [meant, least] = [name, distance];
	}
	return meant;
}

/** `consumer` and `name` of `consumer.name`, and `api` of `apier`. */
function isPartOf(found: string, name: string): boolean {
	const begins = name.startsWith(found.length < 3 ? `${found}.` : found);
	return begins || name.endsWith(`.${found}`);
}

/** One slip in a short name, three in a long one. */
function slipsAllowed(name: string): number {
	return Math.min(3, Math.ceil(name.length / 4));
}
