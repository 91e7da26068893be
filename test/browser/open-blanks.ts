import { draftTexts } from "../../src/texts/nb/draft.ts";
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

export async function openBlanks(generator: Generator): Promise<OpenBlanks> {
	await generator.settled();
	return generator.preview.evaluate((draft) => {
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
export async function shownCount(generator: Generator): Promise<number> {
	await generator.settled();
	const words = await generator.page.locator("[data-open-count]").textContent();
	const counts = Array.from({ length: 60 }, (_, count) => draftTexts.openCount(count));
	return counts.indexOf(words ?? "");
}
