import type { PageKind } from "../../core/search/register.ts";

/** A page that is no clause, with its text. */
export interface PageText {
	readonly kind: PageKind;
	readonly title: string;
	readonly address: string;
	readonly text: string;
}

const kept = new Map<string, Promise<Response>>();

/** The text of a clause, by its place in the register. @throws when it cannot be fetched */
export async function clauseText(place: number): Promise<string> {
	return (await fetchOnce(`/sok/punkt/${place}.txt`)).text();
}

/** A page by its place among those that are searched. @throws when it cannot be fetched */
export async function pageText(place: number): Promise<PageText> {
	return (await fetchOnce(`/sok/side/${place}.json`)).json() as Promise<PageText>;
}

async function fetchOnce(address: string): Promise<Response> {
	const known = kept.get(address);
	if (known) return (await known).clone();
	const asked = fetch(address).then((response) => {
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return response;
	});
	kept.set(address, asked);
	asked.catch(() => kept.delete(address));
	return (await asked).clone();
}
