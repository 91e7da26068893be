import type { Language } from "../../../core/language.ts";
import { type DraftData, readDraftData } from "../data.ts";
import { fetchPage } from "../fetch-page.ts";

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
		const page = await fetchPage(address);
		const workshop = page.querySelector<HTMLElement>("draft-workshop");
		return workshop ? await readDraftData(workshop) : undefined;
	} catch {
		return undefined;
	}
}
