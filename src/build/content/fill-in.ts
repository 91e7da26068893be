import type { Language } from "../../core/language.ts";
import type { Localised } from "../../core/schema/content.ts";
import type { PrecedenceRule } from "../../core/schema/precedence.ts";
import type { TimeLimits } from "../../core/schema/time-limit.ts";
import { mapTemplate } from "../../core/template/map-template.ts";
import type { Flow, Template } from "../../core/template/nodes.ts";
import { assemblyWords } from "../../core/wording/document-words.ts";

/** Words that several documents share, each from one place in the content. */
export interface SharedWords {
	readonly timeLimits: TimeLimits;
	readonly precedence: PrecedenceRule | undefined;
}

/**
 * Fills in what stands in one place for all templates: the time limits and the order of precedence.
 * The words are then part of the tree, so that an edition keeps them as they were.
 */
export function fillIn(template: Template, shared: SharedWords, language: Language): Template {
	return mapTemplate(template, (node) => {
		if (node.type === "limit") {
			const words = shared.timeLimits[node.name]?.words;
			return { ...node, words: words ? inLanguage(words, language) : open(language) };
		}
		if (node.type === "precedence" && shared.precedence) {
			return { ...node, children: precedenceFlow(shared.precedence, language) };
		}
		return node;
	});
}

function open(language: Language): string {
	return assemblyWords[language].openLimit;
}

function precedenceFlow({ lead, order, after }: PrecedenceRule, language: Language): Flow[] {
	const paragraph = (words: Localised): Flow => ({
		type: "paragraph",
		children: [{ type: "text", value: inLanguage(words, language) }],
	});
	const list: Flow = {
		type: "list",
		ordered: true,
		children: order.map(({ name }) => ({ type: "listItem", children: [paragraph(name)] })),
	};
	return [paragraph(lead), list, ...(after ? [paragraph(after)] : [])];
}

function inLanguage(words: Localised, language: Language): string {
	return words[language] ?? words.nb;
}
