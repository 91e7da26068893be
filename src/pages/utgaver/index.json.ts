import { listedEditions } from "../../components/documents/edition-list.ts";

/** Every edition with its hashes, for programs. */
export function GET(): Response {
	const body = JSON.stringify({ format: 1, editions: listedEditions() }, null, "\t");
	return new Response(`${body}\n`, {
		headers: { "content-type": "application/json; charset=utf-8" },
	});
}
