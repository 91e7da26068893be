import type { Condition, InlineWhen, Phrasing } from "../../core/template/nodes.ts";
import { type Attributes, type Element, readAttributes } from "./attributes.ts";
import { attributePatterns } from "./components.ts";
import type { Context } from "./context.ts";
import {
	isBlank,
	isComment,
	isElement,
	isNamed,
	knownName,
	type MdastPhrasing,
	phrasesOf,
	reportContent,
	reportMisplaced,
	reportNotLast,
} from "./elements.ts";

/** Reads what stands within a paragraph. */
export function readPhrasing(nodes: readonly MdastPhrasing[], context: Context): Phrasing[] {
	return nodes.flatMap((node) => readOne(node, context));
}

function readOne(node: MdastPhrasing, context: Context): Phrasing[] {
	const place = context.place(node);
	if (isComment(node)) return [];
	if (isElement(node)) return readElement(node, context);
	switch (node.type) {
		case "text":
			return [{ type: "text", value: node.value.replace(/\s*\n\s*/g, " "), place }];
		case "strong":
		case "emphasis":
			return [{ type: node.type, children: readPhrasing(node.children, context), place }];
		case "link":
			// The renderers print others as plain text.
			if (!/^(?:https?:|mailto:)/i.test(node.url)) {
				context.report("link-address", { found: node.url }, node);
			}
			return [
				{ type: "link", url: node.url, children: readPhrasing(node.children, context), place },
			];
		case "mdxTextExpression":
			return readPath(node.value, node, context);
		default:
			context.report("unsupported-markdown", { found: node.type }, node);
			return [];
	}
}

/** `{consumer.name}`; anything else in braces is refused. */
export function readPath(
	source: string,
	node: Parameters<Context["report"]>[2],
	context: Context,
): Phrasing[] {
	const path = source.trim();
	if (attributePatterns.path.test(path))
		return [{ type: "value", path, place: context.place(node) }];
	context.report("not-a-path", { found: `{${source}}` }, node);
	return [];
}

/** Words in an attribute, with `{paths}` among them: a title, the name of a party. */
export function readAttributeText(text: string, element: Element, context: Context): Phrasing[] {
	return text
		.split(/(\{[^}]*\})/)
		.filter((part) => part !== "")
		.flatMap((part) => {
			if (/^\{.*\}$/s.test(part)) return readPath(part.slice(1, -1), element, context);
			if (/[{}]/.test(part)) context.report("unclosed-braces", {}, element);
			return [{ type: "text" as const, value: part, place: context.place(element) }];
		});
}

/** Reads an inline component wherever it stands; one that cannot be part of a sentence is reported. */
export function readElement(element: Element, context: Context): Phrasing[] {
	const name = knownName(element, context);
	if (!name) {
		readPhrasing(phrasesOf(element, context), context);
		return [];
	}
	const attributes = readAttributes(element, name, context);
	const place = context.place(element);
	const children = () => readPhrasing(phrasesOf(element, context), context);
	switch (name) {
		case "Ref":
			reportContent(element, context);
			return attributes ? [{ type: "reference", to: attributes.to ?? "", place }] : [];
		case "Limit":
			reportContent(element, context);
			return attributes ? [{ type: "limit", name: attributes.name ?? "", words: "", place }] : [];
		case "Term":
			return [{ type: "term", name: attributes?.name ?? "", children: children(), place }];
		case "Duty": {
			const when = attributes?.when;
			const by = attributes?.by ?? "";
			return [{ type: "duty", by, ...(when ? { when } : {}), children: children(), place }];
		}
		case "When":
			return readInlineWhen(element, attributes, context);
		default:
			reportMisplaced(element, name, context);
			return [];
	}
}

function readInlineWhen(
	element: Element,
	attributes: Attributes | undefined,
	context: Context,
): InlineWhen[] {
	const phrases = phrasesOf(element, context);
	const last = phrases.findLast((phrase) => !isBlank(phrase));
	for (const phrase of phrases) {
		if (!isNamed(phrase, "Otherwise")) continue;
		readAttributes(phrase, "Otherwise", context);
		if (phrase !== last) reportNotLast(phrase, element, context);
	}
	const children = readPhrasing(
		phrases.filter((phrase) => !isNamed(phrase, "Otherwise")),
		context,
	);
	const alternative = phrases.flatMap((phrase) =>
		isNamed(phrase, "Otherwise") ? readPhrasing(phrasesOf(phrase, context), context) : [],
	);
	if (!attributes) return [];
	const condition = readCondition(attributes);
	const place = context.place(element);
	return [{ type: "inlineWhen", condition, children, otherwise: alternative, place }];
}

/** `field`, `is`, `not` and `answered` of a `When`. */
export function readCondition(attributes: Attributes): Condition {
	const is = attributes.is;
	return {
		path: attributes.field ?? "",
		...(is === undefined ? {} : { is: is.split(" ") }),
		...(attributes.not === undefined ? {} : { negated: true }),
		...(attributes.answered === undefined ? {} : { answered: true }),
	};
}
