import type { Slices } from "../../core/slices.ts";
import { isMark } from "./change-mark.ts";

/** Something to do on the page. */
export type Edit = () => void;

/**
 * What makes an element say what another says, and leaves alone all in it that is the same: the focus, the selection, and
 * the browser's work on a long table of which one row is new. To find it takes longer than to do it, so it is found a
 * little at a time. Until all is done nothing else may touch the standing element, but for the marks of changes: they are
 * not looked at.
 * @param wanted of the same name; what the standing one lacks is taken out of it
 */
export function* editsBetween(standing: Element, wanted: Element): Slices<readonly Edit[]> {
	const edits: Edit[] = [];
	for (const { name } of standing.attributes) {
		if (!wanted.hasAttribute(name)) edits.push(() => standing.removeAttribute(name));
	}
	for (const { name, value } of wanted.attributes) {
		if (standing.getAttribute(name) !== value) {
			edits.push(() => standing.setAttribute(name, value));
		}
	}
	const children = [...standing.childNodes].filter((child) => !isMark(child));
	edits.push(...(yield* editsOfChildren(children, [...wanted.childNodes], standing)));
	return edits;
}

/** What is the same at the beginning and at the end stays. What is between is made alike one by one, or replaced. */
function* editsOfChildren(
	standing: readonly ChildNode[],
	wanted: readonly ChildNode[],
	place: Element,
): Slices<readonly Edit[]> {
	const most = Math.min(standing.length, wanted.length);
	const start = yield* countWhile(most, (index) => isSame(standing[index], wanted[index]));
	const end = yield* countWhile(most - start, (index) =>
		isSame(standing[standing.length - 1 - index], wanted[wanted.length - 1 - index]),
	);
	const left = standing.slice(start, standing.length - end);
	const right = wanted.slice(start, wanted.length - end);
	const next = standing[standing.length - end] ?? null;
	if (left.length !== right.length) {
		return [
			...left.map((old) => () => old.remove()),
			...right.map((fresh) => () => place.insertBefore(fresh, next)),
		];
	}
	const edits: Edit[] = [];
	for (const [index, old] of left.entries()) {
		edits.push(...(yield* editsOfNode(old, right[index] ?? old)));
	}
	return edits;
}

function* editsOfNode(standing: ChildNode, wanted: ChildNode): Slices<readonly Edit[]> {
	const areElements = standing instanceof Element && wanted instanceof Element;
	if (areElements && standing.nodeName === wanted.nodeName) {
		return yield* editsBetween(standing, wanted);
	}
	return [() => standing.replaceWith(wanted)];
}

function isSame(standing: Node | undefined, wanted: Node | undefined): boolean {
	return standing !== undefined && wanted !== undefined && standing.isEqualNode(wanted);
}

function* countWhile(most: number, holds: (index: number) => boolean): Slices<number> {
	let count = 0;
	while (count < most && holds(count)) {
		count += 1;
		yield;
	}
	return count;
}
