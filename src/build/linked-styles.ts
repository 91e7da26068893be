import { createHash } from "node:crypto";
import { usedRules } from "./used-rules.ts";

const stylesheet = /<link rel="stylesheet" href="(\/[^"]+)"/g;

/** Pages that link to stylesheets, and the stylesheets, by their addresses on the site. */
export interface LinkedStyles {
	/** The pages by the same keys as they came, with the new addresses in them. */
	readonly pages: ReadonlyMap<string, string>;
	readonly styles: ReadonlyMap<string, string>;
	/** The addresses that neither page nor script knows any more. */
	readonly left: readonly string[];
}

/**
 * Leaves in the stylesheets that pages link to only the rules that some page of theirs, or a script of those, has a
 * use for.
 * What that is depends on the pages, so that each file is named anew by what it holds: a browser that remembers one
 * of an earlier build asks for the other.
 * @param readStyle gives the text of a stylesheet by its address on the site
 * @param scripts the text of every script of the site, by any path that ends in its name
 */
export function linkedStyles(
	pages: ReadonlyMap<string, string>,
	readStyle: (address: string) => string,
	scripts: ReadonlyMap<string, string>,
): LinkedStyles {
	const users = new Map<string, string>();
	for (const html of pages.values()) {
		for (const [, address = ""] of html.matchAll(stylesheet)) {
			users.set(address, (users.get(address) ?? "") + html);
		}
	}
	const texts = [...scripts.values()];
	const styles = new Map<string, string>();
	const names = new Map<string, string>();
	for (const [address, html] of users) {
		const css = usedRules(readStyle(address), html, scriptsOf(html, scripts));
		const hash = createHash("sha256").update(css).digest("base64url").slice(0, 8);
		const name = address.replace(/(\.[\w-]{8})?\.css$/, `.${hash}.css`);
		names.set(address, name);
		styles.set(name, css);
	}
	const renamed = [...pages].map(([key, html]): [string, string] => [
		key,
		html.replace(stylesheet, (link: string, address: string) =>
			link.replace(address, names.get(address) ?? address),
		),
	]);
	return {
		pages: new Map(renamed),
		styles,
		left: [...users.keys()].filter(
			(address) => !styles.has(address) && !texts.some((text) => text.includes(address.slice(1))),
		),
	};
}

/** The scripts that a page names, and those that they name in turn, at once or later. */
function scriptsOf(html: string, scripts: ReadonlyMap<string, string>): string {
	const waiting = new Map(scripts);
	let reached = "";
	let next = html;
	while (next !== "") {
		let found = "";
		for (const [path, text] of waiting) {
			if (!next.includes(path.slice(path.lastIndexOf("/") + 1))) continue;
			found += `${text}\n`;
			waiting.delete(path);
		}
		reached += found;
		next = found;
	}
	return reached;
}
