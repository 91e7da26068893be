/**
 * The words to mark on the page that a hit leads to. The browser keeps them until the tab is closed or the marks are
 * removed, and sends them nowhere: the address of the page does not hold them.
 */
export interface Marks {
	/** The path of the page. */
	readonly path: string;
	/** The words as they stand in the text, in lower case. */
	readonly words: readonly string[];
}

/** The script of every page knows this name too; it takes nothing from here, so that it stays small. */
const key = "search-marks";

export function keepMarks(marks: Marks): void {
	try {
		sessionStorage.setItem(key, JSON.stringify(marks));
	} catch {
		// The browser keeps nothing for this site: the page opens without marks.
	}
}

export function readMarks(): Marks | undefined {
	try {
		return JSON.parse(sessionStorage.getItem(key) ?? "null") ?? undefined;
	} catch {
		return undefined;
	}
}

export function forgetMarks(): void {
	try {
		sessionStorage.removeItem(key);
	} catch {
		// There is nothing to forget.
	}
}
