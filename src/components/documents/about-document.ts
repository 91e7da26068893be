import { editionAddress } from "../../build/published/addresses.ts";
import { precedenceOf } from "../../build/published/precedence.ts";
import type { SiteDocument } from "../../build/published/site-documents.ts";
import { siteContent } from "../../build/site-content.ts";
import { escapeHtml } from "../../core/render/html/escape.ts";
import { wordList } from "../../core/wording/list.ts";
import { readingTexts } from "../../texts/nb/reading.ts";
import { readingMinutes } from "./reading-minutes.ts";

const texts = readingTexts.about;

/** What a reader must know of a document before reading it, as a list of terms and words. */
export function aboutDocument(document: SiteDocument): string {
	const { site, precedence } = siteContent();
	const order = precedence && precedenceOf(document.rank, precedence.data);
	const words = (names: readonly string[]) =>
		names.length > 0 ? wordList(names, "nb") : texts.nothing;
	const rows: [string, string][] = [
		[texts.for, escapeHtml(document.for.nb)],
		[texts.status, escapeHtml(readingTexts.status[document.status])],
		...(order
			? ([
					[texts.prevails, escapeHtml(words(order.prevailsOver))],
					[texts.yields, escapeHtml(words(order.yieldsTo))],
				] as [string, string][])
			: []),
		[texts.readingTime, texts.minutes(readingMinutes(document))],
		[texts.editions, editionLinks(document)],
		[texts.official(site.data.provider.name), officialLinks()],
	];
	const list = rows.filter(([, value]) => value !== "").map(row);
	return `<dl class="about">${list.join("")}</dl>`;
}

function row([name, value]: [string, string]): string {
	return `<div><dt>${escapeHtml(name)}</dt><dd>${value}</dd></div>`;
}

function editionLinks(document: SiteDocument): string {
	const own = `<a href="${editionAddress(document)}">${document.edition}</a>`;
	return `${own} · <a href="/utgaver/">${texts.editionsLink}</a>`;
}

/** The provider's own pages about its terms: those that stand first. */
function officialLinks(): string {
	const links = siteContent().site.data.links.slice(0, 2);
	return links
		.map(({ title, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(title.nb)}</a>`)
		.join(" · ");
}
