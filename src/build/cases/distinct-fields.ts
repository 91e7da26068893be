/** The sets of fields that the parts depend on, each once: the same cases serve all that depend on the same. */
export function distinctFields(
	parts: readonly { readonly fields: ReadonlySet<string> }[],
): ReadonlySet<string>[] {
	const byName = new Map(parts.map(({ fields }) => [[...fields].sort().join(" "), fields]));
	return [...byName.values()];
}
