import type { Files } from "./build.ts";

const link = /\s(?:href|src)="([^"]*)"/g;

/** Every link within the site that leads nowhere: to no file, or to no place on the page. */
export function brokenLinks(files: Files, siteAddress: string): string[] {
	const pages = [...files].filter(([path]) => path.endsWith(".html"));
	return pages.flatMap(([path, html]) =>
		[...new Set([...html.matchAll(link)].map(([, address = ""]) => address))]
			.filter((address) => !leadsSomewhere(address, path, files, siteAddress))
			.map((address) => `${path}: ${address}`),
	);
}

function leadsSomewhere(address: string, from: string, files: Files, siteAddress: string): boolean {
	const site = new URL(siteAddress);
	const { origin, pathname, hash, protocol } = new URL(
		address.replaceAll("&#38;", "&").replaceAll("&amp;", "&"),
		new URL(from.replace(/index\.html$/, ""), `${site.origin}/`),
	);
	// The icon is in its address, and leads nowhere.
	if (protocol === "data:") return address.startsWith("data:image/svg+xml,");
	if (origin !== site.origin) return protocol === "https:" || protocol === "mailto:";
	const path = decodeURIComponent(pathname.slice(1)).replace(/(?<=^|\/)$/, "index.html");
	const target = files.get(path);
	if (target === undefined) return false;
	return hash === "" || target.includes(` id="${decodeURIComponent(hash.slice(1))}"`);
}
