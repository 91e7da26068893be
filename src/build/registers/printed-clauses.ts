import { mapPhrasing } from "../../core/document/map-phrasing.ts";
import type { Phrasing } from "../../core/document/nodes.ts";
import { assemblyWords } from "../../core/wording/document-words.ts";
import { type NumberedClause, numberedClauses } from "../published/numbered-clauses.ts";
import type { SiteDocument } from "../published/site-documents.ts";
import { tellConditions } from "./tell-conditions.ts";

/**
 * The clauses with the words that their page shows, fit to be taken out of it: what is to be filled in is named,
 * no question is asked, and a duty that only some have says so.
 */
export function printedClauses({ draft }: Pick<SiteDocument, "draft">): NumberedClause[] {
	const printed = mapPhrasing(draft.document.children, withoutQuestion);
	return numberedClauses(tellConditions(printed), assemblyWords.nb);
}

function withoutQuestion(phrase: Phrasing): Phrasing {
	if (phrase.type === "blank") return { type: "text", value: `[${phrase.label}]` };
	if (phrase.type !== "inlineAlternative") return phrase;
	const { blank: _, ...undecided } = phrase;
	return undecided;
}
