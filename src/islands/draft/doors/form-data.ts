import type { Language } from "../../../core/language.ts";
import type { DraftData } from "../data.ts";
import { fetchFormData } from "../fetch-page.ts";

/**
 * What the form of a document has in one standard of Norwegian, read from its page: a file may be of another document
 * than this, or be written in the other standard, and only that page knows its words.
 * @returns undefined where there is no such form, or it could not be fetched
 */
export async function formData(
	document: string,
	language: Language,
): Promise<DraftData | undefined> {
	const forms = location.pathname.replace(/[^/]+\/(nn\/)?$/, "");
	const address = `${forms}${document}/${language === "nb" ? "" : `${language}/`}`;
	try {
		return await fetchFormData(address);
	} catch {
		return undefined;
	}
}
