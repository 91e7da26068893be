import { editionAddress } from "../../build/published/addresses.ts";
import { basisGroups } from "../../build/published/basis-groups.ts";
import { publishedDocuments } from "../../build/published/documents.ts";
import { formAddress, formAgreements } from "../../build/published/forms.ts";
import { readerAddress, readerPageNames } from "../../build/published/reader-pages.ts";
import { serviceGroups } from "../../build/published/service-groups.ts";
import type { SiteContent } from "../../build/site-content.ts";
import { askedKinds } from "../../core/cases/asked-kinds.ts";
import { caseSchemaPath } from "../../core/render/json/case.ts";
import { caseNames } from "../../core/schema/case-names.ts";
import { frontTexts } from "../../texts/nb/front.ts";
import { readerTexts } from "../../texts/nb/readers.ts";
import {
	documentLinks,
	familyLinks,
	type LinkGroup,
	otherLinks,
	registerLinks,
	type SiteLink,
} from "./site-links.ts";

/** Every page of the site but the clauses of editions, in groups; a group with nothing in it is left out. */
export function allLinks(content: SiteContent): LinkGroup[] {
	const texts = frontTexts.contents;
	const groups: LinkGroup[] = [
		{ heading: texts.readers, links: readerLinks() },
		{ heading: frontTexts.documents, links: [variantsLink(content), ...documentLinks(content)] },
		{ heading: texts.drafts, links: draftLinks(content) },
		...familyLinks(content),
		{ heading: frontTexts.registers, links: registerLinks(content) },
		{ heading: frontTexts.registerOf.tjenester.title, links: serviceLinks(content) },
		{ heading: frontTexts.registerOf.hjemler.title, links: basisLinks(content) },
		{ heading: frontTexts.editions, links: editionLinks(content) },
		{ heading: frontTexts.more, links: otherLinks(content) },
		{ heading: texts.programs, links: schemaLinks(content) },
	];
	return groups.filter(({ links }) => links.length > 0);
}

function readerLinks(): SiteLink[] {
	const pages = readerPageNames.map((name) => ({
		address: readerAddress(name),
		words: readerTexts.page[name].name,
	}));
	return [{ address: "/for/bruke-data/", words: readerTexts.choose.title }, ...pages];
}

/** Where one chooses between the variants of the sharing terms. */
function variantsLink({ sharingTerms }: SiteContent): SiteLink {
	const { title, address } = sharingTerms.index.data;
	return { address, words: title, about: frontTexts.contents.variants };
}

function draftLinks(content: SiteContent): SiteLink[] {
	const standards = [
		{ language: "nb", after: "" },
		{ language: "nn", after: " (nynorsk)" },
	] as const;
	return standards.flatMap(({ language, after }) =>
		formAgreements(content, language).map((file) => ({
			address: formAddress(file, language),
			words: file.template.title + after,
		})),
	);
}

function serviceLinks(content: SiteContent): SiteLink[] {
	return serviceGroups(content).flatMap(({ services }) =>
		services.map(({ id, data }) => ({ address: `/tjenester/${id}/`, words: data.name.nb })),
	);
}

function basisLinks(content: SiteContent): SiteLink[] {
	const { opening, others } = basisGroups(content);
	return [...opening, ...others.flatMap(({ bases }) => bases)].map(({ id, data }) => ({
		address: `/hjemler/${id}/`,
		words: data.reference.nb,
	}));
}

/** What a file with the answers of each kind of case is like. */
function schemaLinks({ questions }: Pick<SiteContent, "questions">): SiteLink[] {
	const asked = caseNames.filter((name) => questions[name] !== undefined);
	return asked.map((name) => ({
		address: caseSchemaPath(askedKinds[name]),
		words: frontTexts.contents.schemaOf[name],
	}));
}

/** Each frozen edition of each document, the newest first. */
function editionLinks(content: SiteContent): SiteLink[] {
	return publishedDocuments(content).flatMap(({ id, title, address }) =>
		(content.editions[id] ?? []).toReversed().map(({ edition: { edition } }) => ({
			address: editionAddress({ address, edition }),
			words: `${title}, ${frontTexts.edition(edition)}`,
		})),
	);
}
