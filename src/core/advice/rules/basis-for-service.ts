import { chosenServices } from "../chosen.ts";
import type { Remark, Rule } from "../rule.ts";

/**
 * A provision opens for the services that the content names it for. Another may do so too, but consent opens
 * nothing where the service is not built on it.
 */
export const basisForService: Rule = (answers, law) => {
	const { disclosureBasis = "" } = answers;
	const basis = law.legalBases[disclosureBasis];
	if (!basis) return [];
	return chosenServices(answers, law).flatMap(({ id, service }): Remark[] => {
		const { name, direction, recipients } = service;
		if (direction !== "toConsumer") return [];
		if (recipients.some(({ bases }) => bases.includes(disclosureBasis))) return [];
		const rule = basis.consent ? "consent-not-offered" : "basis-not-for-service";
		const values = { basis: basis.reference, service: name };
		return [{ rule, values, path: `services.${id}`, bases: [disclosureBasis] }];
	});
};
