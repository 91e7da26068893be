import type { Document } from "./nodes.ts";

/** What a file of the document is called, without ending: `egenerklaering-2026-11-23-utkast`. */
export function fileName({ id, date, draftMark }: Document): string {
	return [id, date, ...(draftMark ? ["utkast"] : [])].join("-");
}
