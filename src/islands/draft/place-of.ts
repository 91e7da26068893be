import { questionAt } from "./with-id.ts";

/**
 * The question that something is said at: the one with the path, or the one that it stands in.
 * @param path `services.inntekt.dataCategories`, `processors.1.agreementDate`, `disclosureBasis`
 */
export function placeOf(form: HTMLElement, path: string): HTMLElement | null {
	for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
		const place = questionAt(at, form);
		if (place) return place;
	}
	return null;
}
