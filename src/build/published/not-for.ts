import type { Language } from "../../core/language.ts";
import type { Localised } from "../../core/schema/content.ts";
import type { Content } from "../content/content.ts";

/** Whom a form is not for, and where the reason stands. */
export interface NotForThem {
	readonly question: string;
	readonly answer: string;
	/** Whether the links are to the services that it is about, or to the provision that says so. */
	readonly about: "services" | "basis";
	readonly links: readonly NotForLink[];
}

export interface NotForLink {
	readonly label: string;
	/** The language of the label where it is not that of the form. */
	readonly lang?: Language;
	readonly address: string;
}

/**
 * Those whom a form is not for: a service in which the data flow the other way has no consumer, and consent is no statute.
 * @param asked the fields that the form asks
 */
export function notFor(
	content: Pick<Content, "notFor" | "services" | "legalBases">,
	language: Language,
	asked: readonly string[],
): NotForThem[] {
	const words = (localised: Localised) => localised[language] ?? localised.nb;
	return (content.notFor?.data ?? []).flatMap((one): NotForThem[] => {
		if (!asked.includes(one.with)) return [];
		const services = one.direction === undefined ? [] : servicesGoing(one.direction, content);
		if (one.direction !== undefined && services.length === 0) return [];
		const basis = content.legalBases[one.basis ?? ""];
		const links = [
			...services.map(({ id, name }) => link(name, `/tjenester/${id}/`, language)),
			// A reference is the same in both standards.
			...(basis ? [{ label: words(basis.data.reference), address: `/hjemler/${one.basis}/` }] : []),
		];
		return [
			{
				question: words(one.question),
				answer: words(one.answer),
				about: services.length > 0 ? "services" : "basis",
				links,
			},
		];
	});
}

function servicesGoing(direction: string, { services }: Pick<Content, "services">) {
	return Object.entries(services)
		.filter(([, { data }]) => data.direction === direction)
		.map(([id, { data }]) => ({ id, name: data.name }));
}

function link(name: Localised, address: string, language: Language): NotForLink {
	const own = name[language];
	return own === undefined ? { label: name.nb, lang: "nb", address } : { label: own, address };
}
