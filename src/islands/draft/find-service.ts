import { fold } from "../../core/search/words.ts";
import { loadServiceTexts } from "./service-texts.ts";
import type { Language } from "./types.ts";

/**
 * Leaves out of sight the services whose name and description lack some of the words that are typed, and tells how
 * many have them all. One that is chosen is never hidden: the style sees to that, also when it is chosen later.
 */
export async function findService(
	question: HTMLElement,
	tools: HTMLElement,
	language: Language,
): Promise<void> {
	const texts = await loadServiceTexts(language);
	const find = tools.querySelector<HTMLInputElement>("[data-find-service]");
	const words = plain(find?.value ?? "")
		.split(" ")
		.filter(Boolean);
	const services = [...question.querySelectorAll<HTMLElement>(".service")];
	const found = services.filter((service) => {
		const own = plain(service.querySelector(".option")?.textContent ?? "");
		const isFound = words.every((word) => own.includes(word));
		service.toggleAttribute("data-not-found", !isFound && !isChosen(service));
		return isFound && isOffered(service);
	});
	const all = services.filter(isOffered).length;
	const status = tools.querySelector("[data-found]");
	if (status) status.textContent = words.length > 0 ? texts.found(found.length, all) : "";
}

/** One that is taken out of the choice again stays where it is until something else is looked for. */
function isChosen(service: HTMLElement): boolean {
	return service.querySelector(".option input:checked") !== null;
}

/** Whether the consumer may choose it; one that may not is listed elsewhere, with the reason. */
function isOffered(service: HTMLElement): boolean {
	return service.dataset.withheld === undefined;
}

function plain(text: string): string {
	return fold(text).replace(/\s+/g, " ");
}
