import type { ProcessorField } from "../../advice-rules.ts";
import { chosenServices } from "../chosen.ts";
import type { Remark, Rule } from "../rule.ts";

const needed: readonly ProcessorField[] = ["name", "organisationNumber", "task", "agreementDate"];

/**
 * A processor is named with what it does, has an agreement before it gets access, and is another than the
 * consumer. It fetches data by the consumer's access, which must be delegated to it.
 */
export const processors: Rule = (answers, law) => {
	const { processors = [], startDate, consumer } = answers;
	const ofEach = processors.flatMap((processor, index): Remark[] => {
		const number = index + 1;
		const { id, agreementDate, organisationNumber } = processor;
		const at = (field: ProcessorField) => `processors.${id}.${field}`;
		const missing = needed.filter((field) => processor[field] === undefined);
		const [first] = missing;
		const isLate = startDate && agreementDate && agreementDate > startDate;
		const own = consumer?.organisationNumber;
		const isConsumer = own !== undefined && organisationNumber === own;
		return [
			...remarks(
				first && { rule: "processor-incomplete", values: { number, missing }, path: at(first) },
			),
			...remarks(
				isLate && {
					rule: "processor-agreement-late",
					values: { number },
					path: at("agreementDate"),
				},
			),
			...remarks(
				isConsumer && {
					rule: "processor-is-consumer",
					values: { number },
					path: at("organisationNumber"),
				},
			),
		];
	});
	const hasScope = chosenServices(answers, law).some(({ service }) => service.scope !== undefined);
	const isDelegated = processors.length > 0 && hasScope;
	return [
		...ofEach,
		...remarks(isDelegated && { rule: "processor-delegation", values: {}, path: "processors" }),
	];
};

function remarks(remark: Remark | false | "" | undefined): Remark[] {
	return remark ? [remark] : [];
}
