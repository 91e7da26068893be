import type { Catalogue } from "../../core/schema/catalogue.ts";
import type { Desk } from "./desk.ts";
import { fetchJson } from "./fetch-file.ts";

type Editions = NonNullable<Catalogue["editions"]>;

/**
 * Fetches the frozen editions of the terms when it is answered how they are to enter the agreement: they weigh more than
 * all the rest. Where the connection fails, the draft goes on saying what is missing, and the next answer tries again.
 */
export function startEditions(desk: Desk): void {
	let coming: Promise<void> | undefined;
	desk.whenChanged(({ answers }) => {
		if (answers.termsForm === undefined || desk.data.catalogue.editions || coming) return;
		coming = fetchJson<Editions>("/lag/utgaver.json")
			.then((editions) => {
				Object.assign(desk.data.catalogue, { editions });
				desk.refresh();
			})
			.catch(() => {
				coming = undefined;
			});
	});
}
