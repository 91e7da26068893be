import { createHash } from "node:crypto";

/**
 * Makes the page's policy allow what the page holds, and no more. Astro lists hashes of scripts and styles that it
 * might put into a page; here each script is a file of the site, which `'self'` covers, and each style within
 * the page is named by its own hash.
 * @param html a page with its policy in a `meta` element
 * @param register the address of a register that a form may ask, where the site has one: a page with a form may connect
 *   to it, and no other page
 */
export function sealPolicy(html: string, register?: string): string {
	const hashes = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
		([, style = ""]) => ` 'sha256-${createHash("sha256").update(style, "utf8").digest("base64")}'`,
	);
	const connected =
		register !== undefined && html.includes("<draft-workshop") ? ` ${register}` : "";
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
		policy
			.replace(/ 'sha256-[^']*'/g, "")
			.replace(/(style-src[^;"]*)/, `$1${[...new Set(hashes)].join("")}`)
			.replace(/(connect-src[^;"]*)/, `$1${connected}`),
	);
}
