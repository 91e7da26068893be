import { searched } from "../../build/search/searched.ts";
import { siteContent } from "../../build/site-content.ts";
import { packRegister } from "../../core/search/packed-register.ts";

/** The register of the search, as the browser fetches it when the search is opened. */
export function GET(): Response {
	const body = JSON.stringify(packRegister(searched(siteContent()).register));
	return new Response(body, { headers: { "content-type": "application/json; charset=utf-8" } });
}
