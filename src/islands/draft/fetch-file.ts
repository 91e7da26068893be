/**
 * Fetches a file of the site.
 * @throws when it cannot be had
 */
export async function fetchFile(address: string): Promise<Response> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return answer;
}

/** A file of the site that is made with the pages, and is what they were made to expect. */
export async function fetchJson<Data>(address: string): Promise<Data> {
	return (await (await fetchFile(address)).json()) as Data;
}
