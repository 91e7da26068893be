import type { Link } from "../../../document/nodes.ts";
import { printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";

/** Word refuses a file with an address that cannot be parsed, and truncates longer ones. */
const addressLimit = 2000;

/** A link out of the document. An address that is not of the web or of mail is left out and the words stay. */
export function link(node: Link, context: Context): string {
	const address = context.link ? undefined : externalAddress(node.url);
	if (address === undefined) return printPhrasing(node.children, context);
	const { links } = context.state;
	const id = links.get(address) ?? `link${links.size + 1}`;
	links.set(address, id);
	const content = printPhrasing(node.children, { ...context, link: true });
	return `<w:hyperlink r:id="${id}" w:history="1">${content}</w:hyperlink>`;
}

/** The address as a valid URI (a relationship's target must be one), or undefined when it may not be linked. */
function externalAddress(url: string): string | undefined {
	if (!/^(https?:\/\/|mailto:)/i.test(url) || !URL.canParse(url)) return undefined;
	const { href } = new URL(url);
	return href.length <= addressLimit ? href : undefined;
}
