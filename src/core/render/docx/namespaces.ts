import type { Language } from "../../language.ts";

const schemas = "http://schemas.openxmlformats.org";

/** The namespaces of WordprocessingML parts. */
export const namespaces =
	`xmlns:w="${schemas}/wordprocessingml/2006/main" ` +
	`xmlns:r="${schemas}/officeDocument/2006/relationships"`;

/** The language as Word names it. */
export function languageTag(language: Language): string {
	return `${language}-NO`;
}
