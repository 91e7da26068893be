import { askedOf } from "../../build/cases/asked-of.ts";
import type { SiteDocument } from "../../build/published/site-documents.ts";
import { siteContent } from "../../build/site-content.ts";
import { visit } from "../../core/document/visit.ts";

/** The questions that the agreement's form asks, part by part. */
export function askedIn(
	document: Partial<Pick<SiteDocument, "case" | "template" | "kind">>,
): { readonly title: string; readonly questions: readonly string[] }[] {
	const form = siteContent().questions[document.case ?? ""];
	const words = form?.words.nb?.data;
	const { template, kind } = document;
	if (!form?.sections || !template || !kind) return [];
	return askedOf(form.sections.data, template, kind).map(({ id, fields }) => ({
		title: words?.sections[id]?.title ?? "",
		questions: fields.flatMap((asked) => {
			const field = typeof asked === "string" ? asked : asked.field;
			return words?.fields[field]?.label ?? [];
		}),
	}));
}

/** Those who sign: «For konsumenten», without the name that is filled in. */
export function signatoriesOf({ draft }: Pick<SiteDocument, "draft">): string[] {
	const parties: string[] = [];
	visit(draft.document.children, (node) => {
		if (node.type !== "signature") return;
		const [first] = node.party;
		if (first?.type === "text") parties.push(first.value.replace(/[\s,]+$/, ""));
	});
	return [...new Set(parties)];
}
