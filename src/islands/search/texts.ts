import type { PageKind } from "../../core/search/register.ts";

/** A page that is no clause, with its text. */
export interface PageText {
	readonly kind: PageKind;
	readonly title: string;
	readonly address: string;
	readonly text: string;
}

/** The text of a clause, by its place in the register. @throws when it cannot be fetched */
export const clauseText = keeping(async (place): Promise<string> => {
	return (await fetched(`/sok/punkt/${place}.txt`)).text();
});

/** A page by its place among those that are searched. @throws when it cannot be fetched */
export const pageText = keeping(async (place): Promise<PageText> => {
	return (await fetched(`/sok/side/${place}.json`)).json();
});

/** Fetches each once; what could not be fetched is asked for again the next time. */
function keeping<Value>(read: (place: number) => Promise<Value>) {
	const kept = new Map<number, Promise<Value>>();
	return (place: number): Promise<Value> => {
		const known = kept.get(place);
		if (known) return known;
		const asked = read(place);
		kept.set(place, asked);
		asked.catch(() => kept.delete(place));
		return asked;
	};
}

async function fetched(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response;
}
