import type { FoundControl } from "./controls.ts";

/** A control with what it is called: its tag, or its path where the tag is gone. */
export interface NamedControl {
	readonly tag: string;
	readonly text: string | undefined;
}

/**
 * Gives each control its name. Where a program has dropped tags, the order in which the controls stood when the
 * file was made says which is which; a control too many or too few, and it says nothing.
 * @param stood the paths in that order, if they are known
 */
export function nameControls(
	found: readonly FoundControl[],
	stood: readonly string[] | undefined,
): { readonly named: readonly NamedControl[]; readonly nameless: number } {
	const byOrder = stood?.length === found.length ? stood : undefined;
	const named = found.flatMap(({ tag, text }, index): NamedControl[] => {
		const name = tag ?? byOrder?.[index];
		return name === undefined ? [] : [{ tag: name, text }];
	});
	return { named, nameless: found.length - named.length };
}
