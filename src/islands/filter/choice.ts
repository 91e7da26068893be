/** What is chosen: by the name of a filter, its values. A filter of which nothing is chosen is left out. */
export type Choice = ReadonlyMap<string, readonly string[]>;

/**
 * Whether a row is shown: for each filter, one of the chosen values is among its own.
 * @param ownOf the row's values for a filter, parted by spaces; undefined where it knows no such filter
 */
export function passes(choice: Choice, ownOf: (name: string) => string | undefined): boolean {
	return [...choice].every(([name, chosen]) => {
		const own = ownOf(name)?.split(" ");
		return own === undefined || chosen.some((value) => own.includes(value));
	});
}

/** The choice that an address holds, of what there is to choose. */
export function readChoice(query: string, known: Choice): Choice {
	const asked = new URLSearchParams(query);
	return new Map(
		[...known].flatMap(([name, values]) => {
			const chosen = values.filter((value) => asked.getAll(name).includes(value));
			return chosen.length > 0 ? [[name, chosen] as const] : [];
		}),
	);
}

/** The query of an address with the choice in it; what else was in it stays. */
export function writeChoice(choice: Choice, query: string, known: Choice): string {
	const parameters = new URLSearchParams(query);
	for (const name of known.keys()) parameters.delete(name);
	for (const [name, values] of choice) {
		for (const value of values) parameters.append(name, value);
	}
	const written = parameters.toString();
	return written === "" ? "" : `?${written}`;
}
