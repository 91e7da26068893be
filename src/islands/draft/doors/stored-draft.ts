import { isRecord } from "../../../core/is-record.ts";

/** For so many days a draft lies on the device after it was last kept. */
export const daysKept = 30;

/** Raised when the form of what is stored changes. */
const storedFormat = 1;

/** A draft as it lies on the device. */
export interface StoredDraft {
	/** The agreement: its name, its title, and the page of its form. */
	readonly document: string;
	readonly title: string;
	readonly page: string;
	/** When it was last kept. */
	readonly saved: Date;
	/** The answers, as they were written; what comes from the device is read as a file is. */
	readonly case: Readonly<Record<string, unknown>>;
}

/** What lies on the device: a draft, one that is too old or from a newer page than this, or no draft at all. */
export type Found = StoredDraft | "expired" | "newer" | "broken";

export function writeStoredDraft({ saved, ...draft }: StoredDraft): string {
	return JSON.stringify({ format: storedFormat, ...draft, saved: saved.toISOString() });
}

/**
 * Reads what lies on the device. The answers are not looked at: they are read as those of a file are.
 * @param text anything: others may have written it
 */
export function readStoredDraft(text: string, now: Date): Found {
	let data: Partial<Record<string, unknown>>;
	try {
		data = JSON.parse(text);
	} catch {
		return "broken";
	}
	if (!isRecord(data)) return "broken";
	if (typeof data.format === "number" && data.format > storedFormat) return "newer";
	if (data.format !== storedFormat) return "broken";
	const { document, title, page, case: stored } = data;
	const saved = new Date(typeof data.saved === "string" ? data.saved : Number.NaN);
	if (typeof document !== "string" || typeof title !== "string" || !isPage(page)) return "broken";
	if (Number.isNaN(saved.getTime()) || !isRecord(stored)) return "broken";
	if (now.getTime() - saved.getTime() > daysKept * 24 * 60 * 60 * 1000) return "expired";
	return { document, title, page, saved, case: stored };
}

/** What another tab has put in the place of a draft: one that can be told of, or which words tell what it has done. */
export function putThere(
	text: string | null,
): StoredDraft | "erasedElsewhere" | "newer" | "broken" {
	const found = text === null ? "expired" : readStoredDraft(text, new Date());
	return found === "expired" ? "erasedElsewhere" : found;
}

/** A path on this site: never an address of another, which a link would lead to. */
function isPage(page: unknown): page is string {
	return typeof page === "string" && /^\/([\w-]+\/)*$/.test(page);
}
