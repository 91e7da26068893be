import type { EditionFile } from "../../build/editions/read.ts";
import type { SiteDocument } from "../../build/published/site-documents.ts";
import { escapeHtml } from "../../core/render/html/escape.ts";
import { wordDate } from "../../core/wording/date.ts";
import { readingTexts } from "../../texts/nb/reading.ts";

const texts = readingTexts.edition;

/** Says which edition this is, when it was published, what it hashes to, and where the present one stands. */
export function editionNotice(
	{ address, edition, status }: Pick<SiteDocument, "address" | "edition" | "status">,
	{ edition: frozen }: EditionFile,
	present: string,
): string {
	const place = edition === present ? texts.isPresent : texts.isOlder(present);
	const sentence = `${texts.frozen(edition)} ${place}`;
	const published = readingTexts.about.published(wordDate(frozen.published, "nb"));
	return (
		`<div class="notice"><p>${escapeHtml(sentence)} ` +
		`<a href="${address}">${escapeHtml(texts.present)}</a></p>` +
		`<p>${escapeHtml(published)}, ${escapeHtml(readingTexts.status[status])}</p>` +
		`<p class="hash">${texts.hash}: <code>${frozen.hash}</code></p></div>`
	);
}
