/** Word's limit for the tag and the title of a content control. */
export const controlLimit = 64;

/** FNV-1a, 32 bits: the same number for the same text everywhere. */
export function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	return value >>> 0;
}

/** The same as eight hexadecimal digits. */
export function hexHash(text: string): string {
	return hash(text).toString(16).padStart(8, "0");
}

/**
 * How a field is named in a Word file, by the writer and by the reader: its path, or when that is too long the
 * beginning of it, `~` and its hash.
 */
export function controlTag(path: string): string {
	if (path.length <= controlLimit) return path;
	return `${path.slice(0, controlLimit - 9)}~${hexHash(path)}`;
}
