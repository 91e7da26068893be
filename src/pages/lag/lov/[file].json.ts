import type { APIRoute } from "astro";
import { lawOf } from "../../../build/content/law.ts";
import { siteContent } from "../../../build/site-content.ts";
import type { Language } from "../../../core/language.ts";
import { caseNames } from "../../../core/schema/case-names.ts";

const standards: readonly Language[] = ["nb", "nn"];

/** What the content says of the law, for the advice in the form: `/lag/lov/consumer-nb.json`. */
export function getStaticPaths() {
	const asked = caseNames.filter((kind) => siteContent().questions[kind] !== undefined);
	return asked.flatMap((kind) =>
		standards.map((language) => ({
			params: { file: `${kind}-${language}` },
			props: { kind, language },
		})),
	);
}

export const GET: APIRoute = ({ props: { kind, language } }) =>
	Response.json(lawOf(siteContent(), language, kind));
