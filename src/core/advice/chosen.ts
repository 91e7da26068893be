import { type DataNature, naturesOf } from "../data-natures.ts";
import type { Law, LawCategory, LawService } from "../schema/law.ts";
import { remembered } from "./remembered.ts";
import type { AdvisedAnswers } from "./rule.ts";

/** A service of the case, with what the law says of it. */
export interface Chosen {
	readonly id: string;
	/** Where its data categories are asked. */
	readonly path: string;
	readonly service: LawService;
	/** The data categories that are ticked. */
	readonly categories: readonly LawCategory[];
}

type Rows = NonNullable<AdvisedAnswers["services"]>;

const chosenIn = remembered((rows: Rows, law): readonly Chosen[] =>
	rows.flatMap((row) => chosenService(row, law)),
);

/** The services of the case that the content knows. */
export function chosenServices(
	{ services }: Pick<AdvisedAnswers, "services">,
	law: Law,
): readonly Chosen[] {
	return services ? chosenIn(services, law) : [];
}

function chosenService({ id, dataCategories = [] }: Rows[number], law: Law): Chosen[] {
	const service = law.services[id];
	if (!service) return [];
	const categories = service.dataCategories.filter((one) => dataCategories.includes(one.id));
	return [{ id, path: `services.${id}.dataCategories`, service, categories }];
}

/** Whether something of the kind is among the data that are chosen. */
export function hasData(nature: DataNature, answers: AdvisedAnswers, law: Law): boolean {
	return chosenServices(answers, law).some(({ categories }) =>
		categories.some((category) => naturesOf(category).includes(nature)),
	);
}

export function namesOf(categories: readonly LawCategory[]): string[] {
	return categories.map(({ name }) => name);
}
