/** Controls by the name that they share, looked through once: a form may have thousands. */
export function byName<Control extends { readonly name: string }>(
	controls: Iterable<Control>,
): ReadonlyMap<string, readonly Control[]> {
	const found = new Map<string, Control[]>();
	for (const control of controls) {
		const sharing = found.get(control.name);
		if (sharing) sharing.push(control);
		else found.set(control.name, [control]);
	}
	return found;
}
