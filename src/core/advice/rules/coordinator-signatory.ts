import type { SegmentRule } from "../rule.ts";
import { isAmong } from "./signatory.ts";

/** Who signs for the coordinator must have the authority to bind it; to be a contact point gives none. */
export const coordinatorSignatory: SegmentRule = ({ signatory, coordinatorContacts }) =>
	isAmong(coordinatorContacts, signatory?.name)
		? [{ rule: "signatory-is-contact", values: {}, path: "signatory.name" }]
		: [];
