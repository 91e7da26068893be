import { clauseTexts } from "../../core/template/clause-text.ts";
import { mapTemplate } from "../../core/template/map-template.ts";
import type { Phrasing, Template, TemplateNode } from "../../core/template/nodes.ts";
import { sha256 } from "../editions/hashes.ts";

/**
 * For each clause a hash of everything that whoever writes it in the other standard must render: the words that an
 * edition hashes too, and those that are no part of the text, as «Kort sagt» and the guidance.
 */
export function followedWords(template: Template): ReadonlyMap<string, string> {
	const whole = mapTemplate(template, withAllWords);
	return new Map(clauseTexts(whole).map(({ id, text }) => [id, sha256(text).slice(0, 12)]));
}

/** Makes text of what is beside the text, so that it is hashed with it. */
function withAllWords(node: TemplateNode): TemplateNode | readonly TemplateNode[] {
	switch (node.type) {
		case "summary":
			return { type: "paragraph", children: node.children };
		case "note":
			return node.children;
		case "table":
			return [{ type: "paragraph", children: words(node.caption) }, node];
		case "duty":
			return node.when === undefined
				? node
				: { ...node, children: [...node.children, ...words(` [${node.when}]`)] };
		default:
			return node;
	}
}

function words(value: string): Phrasing[] {
	return [{ type: "text", value }];
}
