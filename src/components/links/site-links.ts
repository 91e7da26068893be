import { publishedDocuments } from "../../build/published/documents.ts";
import { type ProseGroups, proseGroups } from "../../build/published/prose-groups.ts";
import { registerAddress, registersOf } from "../../build/published/registers.ts";
import type { SiteContent } from "../../build/site-content.ts";
import type { ProsePage } from "../../core/schema/prose-page.ts";
import { frontTexts } from "../../texts/nb/front.ts";
import { readingTexts } from "../../texts/nb/reading.ts";

/** A link in a list of links. */
export interface SiteLink {
	readonly address: string;
	readonly words: string;
	readonly about?: string;
}

/** A heading with the links under it. */
export interface LinkGroup {
	readonly heading: string;
	readonly links: readonly SiteLink[];
}

/** Every document, with its edition and its standing. */
export function documentLinks(content: SiteContent): SiteLink[] {
	return publishedDocuments(content).map(({ address, title, edition, status }) => {
		const standing = readingTexts.status[status].split(":")[0];
		return { address, words: title, about: `${frontTexts.edition(edition)}, ${standing}` };
	});
}

/** The registers, and what each is good for. */
export function registerLinks(content: SiteContent): SiteLink[] {
	return registersOf(content).map((name) => {
		const { title, about } = frontTexts.registerOf[name];
		return { address: registerAddress(name), words: title, about };
	});
}

/** The prose that belongs together, headed by what its first page is called before the colon. */
export function familyLinks(content: SiteContent): LinkGroup[] {
	return proseGroups(content).families.map(({ head, below }: ProseGroups["families"][number]) => ({
		heading: head.title.split(":")[0] ?? head.title,
		links: [head, ...below].map(proseLink),
	}));
}

/** The pages of prose that stand alone, the list of editions, and the search with everything from A to Å. */
export function otherLinks(content: SiteContent): SiteLink[] {
	const { alone } = proseGroups(content);
	return [
		...alone.map(proseLink),
		{ address: "/utgaver/", words: frontTexts.editions },
		{ address: "/sok/", words: frontTexts.search },
	];
}

function proseLink({ address, title }: ProsePage): SiteLink {
	return { address, words: title };
}
