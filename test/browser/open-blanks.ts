import type { Generator } from "./generator.ts";

/** The blanks of the draft on the page, by the questions that they lead to. */
export interface OpenBlanks {
	/** In the order they stand, as often as they stand. */
	readonly inText: readonly string[];
	/** Under «Mangler før signering». */
	readonly inList: readonly string[];
	/** How many say that something is missing and lead nowhere. */
	readonly unlinked: number;
}

export function openBlanks({ preview }: Generator): Promise<OpenBlanks> {
	return preview.evaluate((draft) => {
		const fields = (selector: string) =>
			[...draft.querySelectorAll(selector)].map((link) => link.getAttribute("href") ?? "");
		const elsewhere = draft.cloneNode(true) as Element;
		for (const known of elsewhere.querySelectorAll(".blank, .contents, .open-items"))
			known.remove();
		return {
			inText: fields("a.blank").filter((_, index) => {
				return draft.querySelectorAll("a.blank")[index]?.closest(".open-items") === null;
			}),
			inList: fields(".open-items a"),
			unlinked: elsewhere.textContent.split("[mangler").length - 1,
		};
	});
}

/** How many answers the form says that the draft lacks. */
export async function shownCount({ page }: Generator): Promise<number> {
	const words = await page.locator("[data-open-count]").textContent();
	if (words?.startsWith("Ingenting")) return 0;
	return words?.startsWith("Ett ") ? 1 : Number.parseInt(words ?? "", 10);
}
