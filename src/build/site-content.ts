import { assertSoundContent } from "./check/assert-sound-content.ts";
import type { Content } from "./content/content.ts";
import { contentRoot } from "./root.ts";

type Needed = "site" | "sharingTerms" | "agreementIndex";

/** Content that the pages can be made of: what no page can do without is there. */
export type SiteContent = Content & {
	readonly [Part in Needed]: NonNullable<Content[Part]>;
};

let kept: SiteContent | undefined;

/**
 * The content, read and checked once. While developing, an edit in `content/` loads this module anew.
 * @throws with a line for each mistake in `content/`
 */
export function siteContent(): SiteContent {
	kept ??= wholeContent();
	return kept;
}

function wholeContent(): SiteContent {
	const content = assertSoundContent(contentRoot, process.env.WORKING_TEXT !== undefined);
	if (isWhole(content)) return content;
	throw new Error("content/: site.yaml, agreements/index.yaml, sharing-terms/index.yaml");
}

function isWhole(content: Content): content is SiteContent {
	return Boolean(content.site && content.sharingTerms && content.agreementIndex);
}
