import { bound } from "../../build/published/cited-parts.ts";
import type { LegalBasis } from "../../core/schema/legal-basis.ts";
import { capital } from "../../core/wording/capital.ts";
import { wordList } from "../../core/wording/list.ts";
import { lookupTexts } from "../../texts/nb/lookup.ts";

const { consumers } = lookupTexts.basis;

/** Whom a provision may be for: «kommuner og fylkeskommuner». «Andre virksomheter» alone would be other than whom? */
export function openToWords({ openTo }: Pick<LegalBasis, "openTo">): string {
	if (openTo.every((type) => type === "other"))
		return openTo.length > 0 ? consumers.otherAlone : "";
	return wordList(
		openTo.map((type) => consumers[type]),
		"nb",
	);
}

/** A provision as a heading or first in a line: «Forvaltningsloven § 13». */
export function referenceTitle({ reference }: Pick<LegalBasis, "reference">): string {
	return capital(bound(reference.nb));
}
