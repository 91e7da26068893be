import { type Chosen, type Dimension, dimensions } from "../../core/search/filters.ts";

/** What is asked, and what is chosen: all that an address of the search holds. */
export interface Question {
	readonly text: string;
	readonly chosen: Chosen;
}

/** The names in the address. */
const names: Readonly<Record<Dimension, string>> = {
	document: "dok",
	theme: "tema",
	party: "part",
	service: "tjeneste",
	variant: "variant",
};

/** @param query what follows the path, `?q=taushetsplikt&dok=delingsvilkar` */
export function readQuestion(query: string): Question {
	const parameters = new URLSearchParams(query);
	const chosen = Object.fromEntries(
		dimensions.flatMap((dimension) => {
			const value = parameters.get(names[dimension]);
			return value ? [[dimension, value]] : [];
		}),
	) as Chosen;
	return { text: parameters.get("q") ?? "", chosen };
}

/** The address of a question. */
export function questionAddress({ text, chosen }: Question): string {
	const parameters = new URLSearchParams();
	if (text.trim() !== "") parameters.set("q", text.trim());
	for (const dimension of dimensions) {
		const value = chosen[dimension];
		if (value !== undefined) parameters.set(names[dimension], value);
	}
	const query = parameters.toString();
	return `/sok/${query === "" ? "" : `?${query}`}`;
}
