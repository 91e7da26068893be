import type { CaseKind } from "../../core/facts/case-kind.ts";
import type { Language } from "../../core/language.ts";
import type { Catalogue } from "../../core/schema/catalogue.ts";
import { type PackedFields, unpackFields } from "../../core/schema/pack-fields.ts";
import type { Template } from "../../core/template/nodes.ts";
import { type Packed, unpackTemplate } from "../../core/template/pack.ts";
import type { DraftTexts } from "../../texts/draft.ts";

/** What the page gives the engine, as JSON in the page itself. */
export interface DraftData {
	readonly template: Template;
	readonly catalogue: Catalogue;
	readonly language: Language;
	readonly kind: CaseKind<never>;
}

interface PageData extends Pick<DraftData, "catalogue" | "language"> {
	readonly kind: string;
	readonly template: Packed;
	readonly fields: PackedFields;
}

/** What the page gives, and the logic of its kind of case: only that one is fetched. */
export async function readDraftData(workshop: HTMLElement): Promise<DraftData> {
	const source = workshop.querySelector("script[data-draft-data]")?.textContent ?? "";
	const { template, fields, kind, ...data } = JSON.parse(source) as PageData;
	const logic =
		kind === "segment"
			? (await import("../../core/cases/segment-logic.ts")).segmentLogic
			: (await import("../../core/cases/consumer-logic.ts")).consumerLogic;
	return {
		...data,
		template: unpackTemplate(template),
		kind: { ...logic, fields: unpackFields(fields) } as CaseKind<never>,
	};
}

/** Only the language of the page is fetched. */
export async function loadTexts(language: Language): Promise<DraftTexts> {
	const { draftTexts } =
		language === "nn"
			? await import("../../texts/nn/draft.ts")
			: await import("../../texts/nb/draft.ts");
	return draftTexts;
}
