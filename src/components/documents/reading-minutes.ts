import type { SiteDocument } from "../../build/published/site-documents.ts";
import { plainText } from "../../core/document/plain-text.ts";
import { visit } from "../../core/document/visit.ts";

/** Words a minute: legal text is read more slowly than a novel. */
const pace = 180;

/** How long it takes to read the text itself, in whole minutes. */
export function readingMinutes({ draft }: Pick<SiteDocument, "draft">): number {
	let words = 0;
	visit(draft.document.children, (node) => {
		if (node.type === "paragraph") {
			words += plainText(node.children).split(/\s+/).filter(Boolean).length;
		}
	});
	return Math.max(1, Math.round(words / pace));
}
