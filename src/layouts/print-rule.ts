import { siteContent } from "../build/site-content.ts";
import type { Language } from "../core/language.ts";

/** What is printed along the edges of a page. */
export interface Printed {
	readonly title: string;
	readonly edition?: string;
}

/** The print rule of a page: its title, its edition and its address at the top, the proposal line at the bottom. */
export function printRule({ title, edition }: Printed, path: string, language: Language): string {
	const { address, proposal } = siteContent().site.data;
	const running = [title, edition, address + path].filter(Boolean).join(". ");
	return `:root{--running-title:${cssString(running)};--running-proposal:${cssString(proposal[language] ?? proposal.nb)}}`;
}

/** A string of CSS that can stand in a page: no tag can end it. */
function cssString(text: string): string {
	return JSON.stringify(text.replaceAll(/\s+/g, " ")).replaceAll("<", "\\3c ");
}
