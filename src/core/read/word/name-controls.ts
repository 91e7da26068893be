import type { FoundControl } from "./controls.ts";

/** A control with what it is called: its tag, or its path where the tag is gone. */
export interface NamedControl {
	readonly tag: string;
	readonly text: string | undefined;
}

/**
 * Gives each control its name. Where a program has dropped tags, the order in which the controls stood when the
 * file was made says which is which; a control too many or too few, and it says nothing.
 * `nameless` counts those that cannot be told, or that are there no longer since all controls were turned into text.
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
	// A person takes out a row or two; when most are gone, a program that knows no controls has saved the file.
	const lost = stood ? stood.length - named.length : 0;
	const isStripped = stood !== undefined && lost > stood.length / 2;
	return { named, nameless: isStripped ? lost : found.length - named.length };
}
