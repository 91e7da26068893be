import { bound } from "../../build/published/cited-parts.ts";
import type { ConsumerTypes } from "../../core/schema/consumer-type.ts";
import type { LegalBasis } from "../../core/schema/legal-basis.ts";
import { capital } from "../../core/wording/capital.ts";
import { wordList } from "../../core/wording/list.ts";
import { lookupTexts } from "../../texts/nb/lookup.ts";

const { consumers } = lookupTexts.basis;

/**
 * Whom a provision may be for: «kommuner og fylkeskommuner». «Andre virksomheter» alone would be other than whom?
 * @param types the kinds of consumers that the content tells of
 */
export function openToWords(
	{ openTo }: Pick<LegalBasis, "openTo">,
	types: ConsumerTypes = {},
): string {
	if (openTo.every((type) => type === "other"))
		return openTo.length > 0 ? consumers.otherAlone : "";
	return wordList(
		openTo.map((type) => types[type]?.name.nb ?? consumers[type as keyof typeof consumers] ?? type),
		"nb",
	);
}

/** A provision as a heading or first in a line: «Forvaltningsloven § 13». */
export function referenceTitle({ reference }: Pick<LegalBasis, "reference">): string {
	return capital(bound(reference.nb));
}
