import type { RegisterClause, SearchRegister } from "./register.ts";

/** What clauses can be chosen by, in the order that they are shown. */
export const dimensions = ["document", "theme", "party", "service", "variant"] as const;
export type Dimension = (typeof dimensions)[number];

/** What is chosen: an id for each dimension that something is chosen of. */
export type Chosen = Readonly<Partial<Record<Dimension, string>>>;

/** One thing to choose, with how many hits it would leave. */
export interface Option {
	readonly id: string;
	readonly title: string;
	readonly count: number;
}

/** What there is to choose of a dimension. */
export function choosable(dimension: Dimension, register: SearchRegister) {
	const all = {
		document: register.families,
		theme: register.themes,
		party: register.parties,
		service: register.services,
		variant: register.variants,
	};
	return all[dimension];
}

/** The places of a clause that a choice leaves; none when the clause falls away. */
export function placesLeft(
	clause: RegisterClause,
	chosen: Chosen,
	register: SearchRegister,
): RegisterClause["places"] {
	const { theme, party } = chosen;
	if (theme !== undefined && idOf(register.themes, clause.theme) !== theme) return [];
	if (party !== undefined && !clause.parties.some((one) => idOf(register.parties, one) === party))
		return [];
	return clause.places.filter(({ document }) => {
		const own = register.documents[document];
		if (!own) return false;
		const { document: family, service, variant } = chosen;
		if (family !== undefined && idOf(register.families, own.family) !== family) return false;
		if (
			service !== undefined &&
			!own.services.some((one) => idOf(register.services, one) === service)
		)
			return false;
		// A text that is made for all of them stands in every variant.
		return (
			variant === undefined ||
			own.variant === undefined ||
			idOf(register.variants, own.variant) === variant
		);
	});
}

/** For each dimension, what is left to choose among some clauses: what is chosen of the others counts, its own does not. */
export function optionsFor(
	clauses: readonly RegisterClause[],
	chosen: Chosen,
	register: SearchRegister,
	groupOf: (clause: RegisterClause) => string,
): Record<Dimension, readonly Option[]> {
	const options = (dimension: Dimension): Option[] => {
		const { [dimension]: own, ...others } = chosen;
		return choosable(dimension, register).flatMap(({ id, title }) => {
			const choice = { ...others, [dimension]: id };
			const left = clauses.filter((clause) => placesLeft(clause, choice, register).length > 0);
			const count = new Set(left.map(groupOf)).size;
			return count > 0 || id === own ? [{ id, title, count }] : [];
		});
	};
	return {
		document: options("document"),
		theme: options("theme"),
		party: options("party"),
		service: options("service"),
		variant: options("variant"),
	};
}

function idOf(
	all: readonly { readonly id: string }[],
	place: number | undefined,
): string | undefined {
	return place === undefined ? undefined : all[place]?.id;
}
