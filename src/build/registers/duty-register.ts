import { type DutyRow, dutiesOf } from "../published/duties.ts";
import type { SiteDocument } from "../published/site-documents.ts";
import { joinVariants, type Placed } from "./join-variants.ts";

/** Every sentence that binds somebody, in the order of the documents. */
export function dutyRegister(documents: readonly SiteDocument[]): Placed<DutyRow>[] {
	return joinVariants(documents, dutiesOf);
}
