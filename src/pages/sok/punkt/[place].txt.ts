import type { APIRoute, GetStaticPaths } from "astro";
import { searched } from "../../../build/search/searched.ts";
import { siteContent } from "../../../build/site-content.ts";

/** The text of each clause, by its place in the register: what a hit shows a piece of. */
export const getStaticPaths: GetStaticPaths = () =>
	searched(siteContent()).clauses.map(({ text }, place) => ({
		params: { place: String(place) },
		props: { text },
	}));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { "content-type": "text/plain; charset=utf-8" } });
