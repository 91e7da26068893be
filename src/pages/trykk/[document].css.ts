import { siteContent } from "../../build/site-content.ts";
import { textsIn } from "../../texts/in-language.ts";

interface Printed {
	readonly id: string;
	readonly title: string;
	readonly edition: string;
}

export function getStaticPaths() {
	const { sharingTerms, usageTerms, agreements } = siteContent();
	const { id, edition, variants } = sharingTerms.index.data;
	const documents: Printed[] = [
		...(agreements.nb ?? []).map(({ template }) => template),
		...Object.entries(variants).map(([variant, { title }]) => ({
			id: `${id}-${variant}`,
			title,
			edition,
		})),
		...Object.values(usageTerms).map(({ index }) => index.data),
	];
	return documents.map(({ id, title, edition }) => ({
		params: { document: id },
		props: { title, edition },
	}));
}

/** What stands along the edges of each printed page: a page may hold no style of its own. */
export function GET({ props }: { props: Omit<Printed, "id"> }): Response {
	const title = cssString(`${props.title}. ${textsIn.nb.terms.edition(props.edition)}`);
	const proposal = cssString(siteContent().site.data.proposal.nb);
	const rule = `:root{--running-title:${title};--running-proposal:${proposal}}`;
	return new Response(rule, { headers: { "content-type": "text/css; charset=utf-8" } });
}

function cssString(text: string): string {
	return JSON.stringify(text.replaceAll(/\s+/g, " "));
}
