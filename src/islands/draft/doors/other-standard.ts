import { type DraftData, readDraftData } from "../data.ts";

/** What the same form has in the other standard of Norwegian, read from its page: a file may be written in it. */
export async function otherStandard(workshop: HTMLElement): Promise<DraftData | undefined> {
	const link = workshop.querySelector<HTMLAnchorElement>("[data-other-standard]");
	if (!link) return undefined;
	try {
		const html = await (await fetch(link.href)).text();
		const page = new DOMParser().parseFromString(html, "text/html");
		const twin = page.querySelector<HTMLElement>("draft-workshop");
		return twin ? await readDraftData(twin) : undefined;
	} catch {
		return undefined;
	}
}
