import { type DataNature, naturesOf } from "../data-natures.ts";
import type { Law, LawCategory, LawService } from "../schema/law.ts";
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

/** What was found of rows of services, by the law it was found in: one rule after another asks for the same. */
const found = new WeakMap<Rows, { readonly law: Law; readonly chosen: readonly Chosen[] }>();

/** The services of the case that the content knows. */
export function chosenServices(
	{ services }: Pick<AdvisedAnswers, "services">,
	law: Law,
): readonly Chosen[] {
	if (!services) return [];
	const known = found.get(services);
	if (known?.law === law) return known.chosen;
	const chosen = services.flatMap((row) => chosenService(row, law));
	found.set(services, { law, chosen });
	return chosen;
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
