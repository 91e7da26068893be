import { controlLimit, hash, hexHash } from "../../document/control-tag.ts";

/** Names and numbers that Word wants short or unique, made of the ids and paths in the document tree. */

/** Word refuses longer bookmark names (ECMA-376 part 1 §17.13.6.2, Word's own limit). */
const bookmarkLimit = 40;

/**
 * `taushetsplikt` -> `punkt_taushetsplikt`. The hyphens of an id stand as low lines, so that the id can be read
 * back; an id that is too long, or holds anything but a-z, 0-9 and hyphens, is cut and gets its hash instead.
 */
export function bookmarkName(prefix: "punkt" | "bilag" | "felt", id: string): string {
	const name = `${prefix}_${id.replaceAll("-", "_")}`;
	if (name.length <= bookmarkLimit && /^[a-z0-9-]+$/.test(id)) return name;
	return `${name.replace(/[^A-Za-z0-9_]/g, "_").slice(0, bookmarkLimit - 9)}_${hexHash(id)}`;
}

/** What the control is called in Word. */
export function controlTitle(label: string): string {
	return label.length <= controlLimit ? label : `${label.slice(0, controlLimit - 1)}…`;
}

/**
 * Gives a number for each key, never the same twice. Made of the key and not of the place in the file: one clause
 * more does not renumber all that follows.
 */
export function uniqueNumbers(): (key: string) => number {
	const taken = new Set<number>();
	return (key) => {
		let number = hash(key) & 0x7fffffff || 1;
		while (taken.has(number)) number = number === 0x7fffffff ? 1 : number + 1;
		taken.add(number);
		return number;
	};
}
