import { type PublishedDocument, publishedDocuments } from "../../build/published/documents.ts";
import { declarationAddress } from "../../build/published/forms.ts";
import { proseForReader } from "../../build/published/prose-groups.ts";
import { type ReaderPageName, readerPages } from "../../build/published/reader-pages.ts";
import type { SiteContent } from "../../build/site-content.ts";
import type { StepName } from "../../texts/nb/steps.ts";

/** Where a step is done, and what stands there. */
export interface StepTarget {
	readonly address: string;
	readonly title?: string;
	readonly description?: string;
}

/** Where each step of a reader leads; undefined where the content makes no such page. */
export function stepTargets(
	name: ReaderPageName,
	content: SiteContent,
): Readonly<Partial<Record<StepName, StepTarget | undefined>>> {
	const { variants } = readerPages[name];
	const documents = publishedDocuments(content);
	const terms = inSentence(documents.find(({ variant }) => variant === variants[0]));
	const provider = { address: "/#hos-tilbyderen" };
	const form = { address: declarationAddress(content) };
	const services =
		Object.keys(content.services).length > 0 ? { address: "/tjenester/" } : undefined;
	const word = (slug: string) =>
		content.glossary?.data[slug] ? { address: `/ordliste/#${slug}` } : undefined;
	return {
		service: services,
		shared: services,
		terms,
		segmentTerms: terms,
		agreement: inSentence(documents.find((document) => document.case === "segment")),
		declaration: form,
		customersDeclaration: form,
		faultToCoordinator: word("segmentansvarlig") ?? terms,
		faultToProvider: provider,
		faultFromConsumers: provider,
		customersFault: provider,
		ownData: provider,
		processorAgreement: word("databehandleravtale"),
		word: content.glossary && { address: "/ordliste/" },
		read: proseForReader(content, name)[0],
	};
}

/** A document whose title stands within a sentence. */
function inSentence(document: PublishedDocument | undefined): StepTarget | undefined {
	if (!document) return undefined;
	const { title, address } = document;
	return { address, title: title.charAt(0).toLowerCase() + title.slice(1) };
}
