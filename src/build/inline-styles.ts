import { usedRules } from "./used-rules.ts";

/** A stylesheet of more bytes is worth keeping for the next page. */
export const mostInlinedBytes = 24_000;

/** A script that changes what is on the page. What opens the search only listens, and brings its own styles. */
const changing = /<script[^>]+src="(?!\/_astro\/SearchLink\.)/;

const stylesheet = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;

/**
 * Puts the site's stylesheets into the page where they are small. A page that no script changes gets only the rules that
 * can apply to it; on another, a script may yet need any of them.
 * @param readStyle gives the text of a stylesheet by its address on the site
 */
export function inlineStyles(html: string, readStyle: (address: string) => string): string {
	const links = [...html.matchAll(stylesheet)].filter(([, address]) => address?.startsWith("/"));
	const styles = links.map(([, address = ""]) => readStyle(address).trim());
	const css = styles.join("\n");
	if (css === "" || css.includes("</")) return html;
	const isStill = !changing.test(html);
	const used = isStill ? usedRules(css, html) : css;
	if (Buffer.byteLength(used) > mostInlinedBytes) return html;
	const own = links.map(([link]) => link);
	let isPlaced = false;
	return html.replace(stylesheet, (link: string) => {
		if (!own.includes(link)) return link;
		const style = isPlaced ? "" : `<style>${used}</style>`;
		isPlaced = true;
		return style;
	});
}
