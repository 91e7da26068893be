import type { APIRoute } from "astro";
import { citedEditions } from "../../build/content/catalogue.ts";
import { siteContent } from "../../build/site-content.ts";

/** The frozen editions of the terms, for a form where they are to stand in the agreement itself. */
export const GET: APIRoute = () => Response.json(citedEditions(siteContent()));
