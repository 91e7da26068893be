import type { ProsePage } from "../../core/schema/prose-page.ts";
import type { Content } from "../content/content.ts";
import type { ReaderPageName } from "./reader-pages.ts";

/** Pages of prose that belong together. */
export interface ProseGroups {
	/** A page that others stand below, with those. */
	readonly families: readonly { readonly head: ProsePage; readonly below: readonly ProsePage[] }[];
	/** Pages that stand alone. */
	readonly alone: readonly ProsePage[];
}

/** Sorts the pages of prose by their addresses: those below another's address belong to it. */
export function proseGroups(content: Pick<Content, "prose">): ProseGroups {
	const pages = prosePages(content);
	const below = (head: ProsePage) =>
		pages.filter(({ address }) => address !== head.address && address.startsWith(head.address));
	const families = pages
		.map((head) => ({ head, below: below(head) }))
		.filter((family) => family.below.length > 0);
	const inFamily = new Set(families.flatMap(({ head, below }) => [head, ...below]));
	return { families, alone: pages.filter((page) => !inFamily.has(page)) };
}

/** The page of prose that `site.yaml` says stands for something that the site leads to. */
export function proseFor(
	content: Pick<Content, "prose" | "site">,
	what: "about" | "withoutBasis",
): ProsePage | undefined {
	return pagesAt(content, [content.site?.data.reading?.[what] ?? ""])[0];
}

/** What a reader may read on, in the order of `site.yaml`. */
export function proseForReader(
	content: Pick<Content, "prose" | "site">,
	reader: ReaderPageName,
): ProsePage[] {
	return pagesAt(content, content.site?.data.reading?.readers?.[reader] ?? []);
}

function pagesAt(content: Pick<Content, "prose">, addresses: readonly string[]): ProsePage[] {
	const pages = prosePages(content);
	return addresses.flatMap((address) => pages.find((page) => page.address === address) ?? []);
}

function prosePages({ prose }: Pick<Content, "prose">): ProsePage[] {
	return prose.flatMap(({ page }) => page ?? []);
}
