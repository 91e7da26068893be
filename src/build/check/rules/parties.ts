import { validNames } from "../../nearest.ts";
import type { Rule } from "../analysis.ts";

/** Those whom a duty may bind; `both` are the consumer and the provider. */
const parties = ["consumer", "provider", "segmentCoordinator", "processor", "both"];

/** A duty names whom it binds, so that each can be shown their own. */
export const partiesOfDuties: Rule = ({ documents }) =>
	documents.flatMap(({ visits }) =>
		visits.flatMap(({ node }) => {
			// Without `by`, which is reported, there is nobody to judge.
			if (node.type !== "duty" || !node.place || node.by === "") return [];
			if (parties.includes(node.by)) return [];
			const values = { found: node.by, valid: validNames(node.by, parties) };
			return [{ rule: "unknown-party", values, place: node.place }];
		}),
	);
