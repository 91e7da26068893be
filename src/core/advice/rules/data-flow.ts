import type { Law } from "../../schema/law.ts";
import { chosenServices } from "../chosen.ts";
import type { AdvisedAnswers, Remark } from "../rule.ts";

/** A service in which the data go to the provider has no consumer to declare anything. */
export function dataFlow(answers: Pick<AdvisedAnswers, "services">, law: Law): Remark[] {
	return chosenServices(answers, law).flatMap(({ id, service }): Remark[] => {
		if (service.direction === "toConsumer") return [];
		const bases = service.recipients.flatMap((recipient) => recipient.bases);
		const values = { service: service.name };
		return [{ rule: "data-flow-other-way", values, path: `services.${id}`, bases }];
	});
}
