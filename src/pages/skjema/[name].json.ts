import type { APIRoute, GetStaticPaths } from "astro";
import { catalogueOf } from "../../build/content/catalogue.ts";
import { caseSchema } from "../../build/schemas/case-schema.ts";
import { siteContent } from "../../build/site-content.ts";
import { askedKinds } from "../../core/cases/asked-kinds.ts";
import { type CaseName, caseNames } from "../../core/schema/case-names.ts";

/** The JSON Schema of each kind of case: `/skjema/consumer-1.json`. */
export const getStaticPaths: GetStaticPaths = () =>
	caseNames
		// A site may have agreements over one kind of case alone.
		.filter((kind) => siteContent().questions[kind] !== undefined)
		.map((kind) => ({
			params: { name: `${kind}-${askedKinds[kind].schemaVersion}` },
			props: { kind },
		}));

export const GET: APIRoute<{ kind: CaseName }> = ({ props: { kind } }) => {
	const content = siteContent();
	const schema = caseSchema(
		kind,
		content.site.data.address,
		catalogueOf(content, "nb", askedKinds[kind]),
	);
	return new Response(`${JSON.stringify(schema, null, "\t")}\n`, {
		headers: { "content-type": "application/schema+json; charset=utf-8" },
	});
};
