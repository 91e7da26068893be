import { chosenServices } from "../chosen.ts";
import type { Remark, Rule } from "../rule.ts";
import { covers, nameOf } from "../types.ts";

/** A service is for some kinds of consumers. Where the content cannot say who a recipient is, nobody is shut out. */
export const serviceForType: Rule = (answers, law) => {
	const { consumerType } = answers;
	if (consumerType === undefined) return [];
	return chosenServices(answers, law).flatMap(({ id, service }): Remark[] => {
		const { name, address, direction, recipients } = service;
		const isOpen = recipients.some(({ types }) => !types || covers(types, consumerType, law));
		if (isOpen || direction !== "toConsumer") return [];
		const values = { service: name, type: nameOf(consumerType, law) };
		const bases = [...new Set(recipients.flatMap((recipient) => recipient.bases))];
		return [
			{ rule: "service-closed-to-type", values, path: `services.${id}`, bases, link: address },
		];
	});
};
