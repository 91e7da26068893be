import type { Document } from "./nodes.ts";

/**
 * What a file of the document is called, without ending: `egenerklaering-2026-11-23-utkast`, and in nynorsk
 * `egenerklaering-nn-2026-11-23-utkast`, so that both can lie in one folder.
 */
export function fileName({ id, language, date, draftMark }: Document): string {
	const standard = language === "nb" ? [] : [language];
	return [id, ...standard, date, ...(draftMark ? ["utkast"] : [])].join("-");
}
