import type { APIRoute, GetStaticPaths } from "astro";
import type { PageRecord } from "../../../build/search/page-records.ts";
import { searched } from "../../../build/search/searched.ts";
import { siteContent } from "../../../build/site-content.ts";

/** What is searched besides clauses, by its place: what the full text leads to. */
export const getStaticPaths: GetStaticPaths = () =>
	searched(siteContent()).pages.map((page, place) => ({
		params: { place: String(place) },
		props: { page },
	}));

export const GET: APIRoute<{ page: PageRecord }> = ({ props }) => {
	const { kind, title, address, text } = props.page;
	return new Response(JSON.stringify({ kind, title, address, text }), {
		headers: { "content-type": "application/json; charset=utf-8" },
	});
};
