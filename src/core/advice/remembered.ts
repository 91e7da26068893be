import type { Law } from "../schema/law.ts";

/**
 * Finds something once of the answers, or of some of them, and the law they are held against: several ask for the same, and
 * hundreds of services take long.
 */
export function remembered<Given extends object, Found>(
	find: (given: Given, law: Law) => Found,
): (given: Given, law: Law) => Found {
	const known = new WeakMap<Given, { readonly law: Law; readonly found: Found }>();
	return (given, law) => {
		const last = known.get(given);
		if (last?.law === law) return last.found;
		const found = find(given, law);
		known.set(given, { law, found });
		return found;
	};
}
