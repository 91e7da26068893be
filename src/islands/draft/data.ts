import type { Language } from "../../core/language.ts";
import type { Catalogue } from "../../core/schema/catalogue.ts";
import { type PackedFields, unpackFields } from "../../core/schema/pack-fields.ts";
import type { Vocabulary } from "../../core/schema/vocabulary.ts";
import type { Template } from "../../core/template/nodes.ts";
import { type Packed, unpackTemplate } from "../../core/template/pack.ts";
import type { DraftTexts } from "../../texts/draft.ts";

/** What the page gives the engine, as JSON in the page itself. */
export interface DraftData {
	readonly template: Template;
	readonly catalogue: Catalogue;
	readonly language: Language;
	/** What is asked. */
	readonly fields: Vocabulary;
}

export function readDraftData(workshop: HTMLElement): DraftData {
	const source = workshop.querySelector("script[data-draft-data]")?.textContent ?? "";
	const { template, fields, ...data } = JSON.parse(source) as Omit<
		DraftData,
		"template" | "fields"
	> & { readonly template: Packed; readonly fields: PackedFields };
	return { ...data, template: unpackTemplate(template), fields: unpackFields(fields) };
}

/** Only the language of the page is fetched. */
export async function loadTexts(language: Language): Promise<DraftTexts> {
	const { draftTexts } =
		language === "nn"
			? await import("../../texts/nn/draft.ts")
			: await import("../../texts/nb/draft.ts");
	return draftTexts;
}
