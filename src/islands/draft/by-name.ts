import type { Slices } from "../../core/slices.ts";

/** How many controls are looked at before the work may be put down. */
const few = 64;

/** Controls by the name that they share, looked through once: a form may have thousands. */
export function* byName<Control extends { readonly name: string }>(
	controls: Iterable<Control>,
): Slices<ReadonlyMap<string, readonly Control[]>> {
	const found = new Map<string, Control[]>();
	let seen = 0;
	for (const control of controls) {
		const sharing = found.get(control.name);
		if (sharing) sharing.push(control);
		else found.set(control.name, [control]);
		seen += 1;
		if (seen % few === 0) yield;
	}
	return found;
}
