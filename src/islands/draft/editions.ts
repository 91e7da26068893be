import type { Catalogue } from "../../core/schema/catalogue.ts";
import type { DraftData } from "./data.ts";
import type { Answers, Desk } from "./desk.ts";
import { fetchJson } from "./fetch-file.ts";

type Editions = NonNullable<Catalogue["editions"]>;

/**
 * Fetches the frozen editions of the terms when it is answered how they are to enter the agreement: they weigh more than
 * all the rest. Where the connection fails, the draft goes on saying what is missing, and the next answer tries again.
 */
export function startEditions(desk: Desk): void {
	let coming: Promise<void> | undefined;
	desk.whenChanged(({ answers }) => {
		if (!lacksEditions(desk.data, answers) || coming) return;
		coming = fetchEditions()
			.then((editions) => {
				Object.assign(desk.data.catalogue, { editions });
				desk.refresh();
			})
			.catch(() => {
				coming = undefined;
			});
	});
}

/** What a form has, with the frozen editions where a draft of these answers takes them in. */
export async function withEditions(data: DraftData, answers: Answers): Promise<DraftData> {
	if (!lacksEditions(data, answers)) return data;
	return { ...data, catalogue: { ...data.catalogue, editions: await fetchEditions() } };
}

function lacksEditions({ catalogue }: DraftData, { termsForm }: Answers): boolean {
	return termsForm !== undefined && !catalogue.editions;
}

function fetchEditions(): Promise<Editions> {
	return fetchJson("/lag/utgaver.json");
}
