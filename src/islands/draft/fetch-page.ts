/**
 * Fetches another page as it lies there, to take parts of it. Its own style is left out: it is for when the page is
 * opened by itself, and the policy of this page does not know it.
 */
export async function fetchPage(address: string): Promise<Document> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	const text = (await answer.text()).replace(/<style[\s\S]*?<\/style>/g, "");
	return new DOMParser().parseFromString(text, "text/html");
}
