import { assembleCase } from "../../core/cases/assemble-case.ts";
import type { Draft } from "../../core/document/draft.ts";
import { catalogueOf } from "../content/catalogue.ts";
import type { Content } from "../content/content.ts";
import type { PublishedDocument } from "./documents.ts";

/**
 * A document as it stands on its page: without answers, dated by its edition.
 * @param day what it is dated where the edition is not frozen yet
 */
export function publishedDraft(document: PublishedDocument, content: Content, day: string): Draft {
	const { kind, answers, template, id, edition } = document;
	const frozen = content.editions[id]?.find((file) => file.edition.edition === edition);
	return assembleCase({
		template,
		kind,
		answers: answers as never,
		catalogue: catalogueOf(content, "nb", kind),
		language: "nb",
		today: frozen?.edition.published ?? day,
	});
}
