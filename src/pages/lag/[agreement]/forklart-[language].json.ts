import type { APIRoute, GetStaticPaths } from "astro";
import { formAgreements } from "../../../build/published/forms.ts";
import { siteContent } from "../../../build/site-content.ts";
import type { Language } from "../../../core/language.ts";
import type { Template } from "../../../core/template/nodes.ts";
import { packTemplate } from "../../../core/template/pack.ts";

/** The template of each form with what it says in short, which the page of the form goes without until it is asked for. */
export const getStaticPaths: GetStaticPaths = () => {
	const standards: readonly Language[] = ["nb", "nn"];
	return standards.flatMap((language) =>
		formAgreements(siteContent(), language).map(({ template }) => ({
			params: { agreement: template.id, language },
			props: { template },
		})),
	);
};

export const GET: APIRoute<{ template: Template }> = ({ props }) =>
	new Response(JSON.stringify(packTemplate(props.template)), {
		headers: { "content-type": "application/json; charset=utf-8" },
	});
