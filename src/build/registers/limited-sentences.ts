import type { Phrasing } from "../../core/document/nodes.ts";
import { plainText } from "../../core/document/plain-text.ts";

/** A sentence that holds a limit, outside of what binds. */
interface LimitedSentence {
	readonly sentence: string;
	readonly name: string;
	readonly words: string;
}

/* Signs that no text holds: they mark a limit while sentences are told apart. */
const duty = "\uE000";
const limit = /\uE001(.*?)\uE002(.*?)\uE003/g;

/** The sentences of a paragraph that hold a limit without binding anybody. */
export function limitedSentences(nodes: readonly Phrasing[]): LimitedSentence[] {
	return marked(nodes)
		.split(duty)
		.flatMap((words) => words.split(/(?<=[.?!])\s+(?=[\p{Lu}«])/u))
		.flatMap((marks) =>
			[...marks.matchAll(limit)].map(([, name = "", words = ""]) => ({
				sentence: marks.replace(limit, "$2").trim(),
				name,
				words,
			})),
		);
}

function marked(nodes: readonly Phrasing[]): string {
	return nodes
		.map((node): string => {
			if (node.type === "duty") return duty;
			if (node.type === "limit") {
				return `\uE001${node.name}\uE002${plainText(node.children)}\uE003`;
			}
			if (node.type === "inlineAlternative") return `[${node.condition}: ${marked(node.children)}]`;
			return "children" in node ? marked(node.children) : plainText([node]);
		})
		.join("");
}
