import type { ServiceTexts } from "../../texts/services.ts";
import type { Language } from "./types.ts";

/** Only the language of the page is fetched. */
export async function loadServiceTexts(language: Language): Promise<ServiceTexts> {
	const { serviceTexts } =
		language === "nn"
			? await import("../../texts/nn/services.ts")
			: await import("../../texts/nb/services.ts");
	return serviceTexts;
}
