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

export function keepMarks(marks: Marks): void {
	try {
		sessionStorage.setItem(key(), JSON.stringify(marks));
	} catch {
		// The browser keeps nothing for this site: the page opens without marks.
	}
}

export function readMarks(): Marks | undefined {
	try {
		return JSON.parse(sessionStorage.getItem(key()) ?? "null") ?? undefined;
	} catch {
		return undefined;
	}
}

export function forgetMarks(): void {
	try {
		sessionStorage.removeItem(key());
	} catch {
		// There is nothing to forget.
	}
}

/** The name that they are kept by stands on the link to the search, where the script of every page finds it too. */
function key(): string {
	return document.querySelector<HTMLElement>("a[data-search]")?.dataset.search ?? "";
}
