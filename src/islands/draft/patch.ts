/**
 * Makes an element say what another says, and leaves alone all in it that is the same: the focus, the selection, and
 * the browser's work on a long table of which one row is new.
 * @param wanted of the same name; what the standing one lacks is taken out of it
 */
export function patch(standing: Element, wanted: Element): void {
	for (const { name } of [...standing.attributes]) {
		if (!wanted.hasAttribute(name)) standing.removeAttribute(name);
	}
	for (const { name, value } of wanted.attributes) {
		if (standing.getAttribute(name) !== value) standing.setAttribute(name, value);
	}
	patchChildren([...standing.childNodes], [...wanted.childNodes], standing);
}

/** What is the same at the beginning and at the end stays. What is between is patched one by one, or replaced. */
function patchChildren(
	standing: readonly ChildNode[],
	wanted: readonly ChildNode[],
	place: Element,
): void {
	const most = Math.min(standing.length, wanted.length);
	const start = countWhile(most, (index) => isSame(standing[index], wanted[index]));
	const end = countWhile(most - start, (index) =>
		isSame(standing[standing.length - 1 - index], wanted[wanted.length - 1 - index]),
	);
	const left = standing.slice(start, standing.length - end);
	const right = wanted.slice(start, wanted.length - end);
	const next = standing[standing.length - end] ?? null;
	if (left.length === right.length) {
		for (const [index, old] of left.entries()) patchNode(old, right[index] ?? old);
		return;
	}
	for (const old of left) old.remove();
	for (const fresh of right) place.insertBefore(fresh, next);
}

function patchNode(standing: ChildNode, wanted: ChildNode): void {
	const areElements = standing instanceof Element && wanted instanceof Element;
	if (areElements && standing.nodeName === wanted.nodeName) patch(standing, wanted);
	else standing.replaceWith(wanted);
}

function isSame(standing: Node | undefined, wanted: Node | undefined): boolean {
	return standing !== undefined && wanted !== undefined && standing.isEqualNode(wanted);
}

function countWhile(most: number, holds: (index: number) => boolean): number {
	let count = 0;
	while (count < most && holds(count)) count += 1;
	return count;
}
