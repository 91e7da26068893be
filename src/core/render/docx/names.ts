/** Names and numbers that Word wants short or unique, made of the ids and paths in the document tree. */

/** Word refuses longer bookmark names (ECMA-376 part 1 §17.13.6.2, Word's own limit). */
const bookmarkLimit = 40;
/** Word's limit for the tag and the title of a content control. */
const controlLimit = 64;

/** FNV-1a, 32 bits: the same number for the same text everywhere. */
export function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	return value >>> 0;
}

function fingerprint(text: string): string {
	return hash(text).toString(16).padStart(8, "0");
}

/**
 * `taushetsplikt` -> `punkt_taushetsplikt`. The hyphens of an id stand as low lines, so that the id can be read
 * back; an id that is too long, or holds anything but a-z, 0-9 and hyphens, is cut and gets its fingerprint instead.
 */
export function bookmarkName(prefix: "punkt" | "bilag" | "felt", id: string): string {
	const name = `${prefix}_${id.replaceAll("-", "_")}`;
	if (name.length <= bookmarkLimit && /^[a-z0-9-]+$/.test(id)) return name;
	return `${name.replace(/[^A-Za-z0-9_]/g, "_").slice(0, bookmarkLimit - 9)}_${fingerprint(id)}`;
}

/** The path of the field, or when it is too long the beginning of it, `~` and its fingerprint. */
export function controlTag(path: string): string {
	if (path.length <= controlLimit) return path;
	return `${path.slice(0, controlLimit - 9)}~${fingerprint(path)}`;
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
