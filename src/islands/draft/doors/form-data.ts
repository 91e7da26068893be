import type { Language } from "../../../core/language.ts";
import { type DraftData, readDraftData } from "../data.ts";

const dataScript = /<script[^>]*\bdata-draft-data\b[^>]*>(.*?)<\/script>/s;

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
		const response = await fetch(address);
		const [, json] = (response.ok && dataScript.exec(await response.text())) || [];
		if (json === undefined) return undefined;
		// Only the data are taken: a whole page that is parsed has styles, which the policy is asked about.
		const page = window.document.createElement("div");
		const script = window.document.createElement("script");
		script.type = "application/json";
		script.dataset.draftData = "";
		script.textContent = json;
		page.append(script);
		return await readDraftData(page);
	} catch {
		return undefined;
	}
}
