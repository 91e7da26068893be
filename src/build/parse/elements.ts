import type { Nodes, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { Element } from "./attributes.ts";
import { type ComponentName, componentNames, describe, isComponent } from "./components.ts";
import type { Context } from "./context.ts";

export type MdastFlow = RootContent;
export type MdastPhrasing = PhrasingContent;

export function isElement(node: Nodes): node is Element {
	return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

const phraseTypes: ReadonlySet<string> = new Set<MdastPhrasing["type"]>([
	"break",
	"delete",
	"emphasis",
	"image",
	"inlineCode",
	"link",
	"mdxJsxTextElement",
	"mdxTextExpression",
	"strong",
	"text",
]);

/** Whether the node is the named component. */
export function isNamed<Some extends Nodes>(
	node: Some,
	name: ComponentName,
): node is Some & Element {
	return isElement(node) && node.name === name;
}

/**
 * The children of a component or of the file, block by block. MDX makes a paragraph of components that
 * share a line or stand on neighbouring lines; here they stand on their own again.
 */
export function blocksOf(parent: { readonly children: readonly Nodes[] }): MdastFlow[] {
	const blocks: MdastFlow[] = [];
	let phrases: MdastPhrasing[] = [];
	const closeParagraph = () => {
		if (phrases.some((phrase) => !isBlank(phrase))) blocks.push(...unravel(paragraphOf(phrases)));
		phrases = [];
	};
	for (const child of parent.children as readonly (MdastFlow & MdastPhrasing)[]) {
		const isPhrase = phraseTypes.has(child.type) || phrases.length > 0;
		if (isPhrase && !(isElement(child) && standsAlone(child))) phrases.push(child);
		else {
			closeParagraph();
			blocks.push(...unravel(child));
		}
	}
	closeParagraph();
	return blocks;
}

function unravel(block: MdastFlow): MdastFlow[] {
	if (block.type !== "paragraph") return [block];
	const parts = block.children.filter((child) => !isBlank(child));
	const isBlocks =
		parts.length > 0 &&
		parts.every(
			(part) =>
				isElement(part) && (standsAlone(part) || (parts.length === 1 && part.name === "When")),
		);
	return isBlocks ? (parts as unknown as MdastFlow[]) : [block];
}

/** A component that can never be part of a sentence. */
function standsAlone({ name }: Element): boolean {
	return isComponent(name) && !describe(name).stands.includes("phrasing");
}

function paragraphOf(children: readonly MdastPhrasing[]): Paragraph {
	const [first] = children;
	const last = children[children.length - 1];
	return {
		type: "paragraph",
		children: [...children],
		...(first?.position && last?.position
			? { position: { start: first.position.start, end: last.position.end } }
			: {}),
	};
}

/** The children of a component that holds words only: those of its one paragraph, or its own. */
export function phrasesOf(element: Element, context: Context): readonly MdastPhrasing[] {
	if (element.type === "mdxJsxTextElement") return element.children;
	return (element.children as readonly MdastFlow[]).flatMap((block, index): MdastPhrasing[] => {
		if (index === 0 && block.type === "paragraph") return block.children;
		if (block.type === "mdxFlowExpression") return [{ ...block, type: "mdxTextExpression" }];
		if (index === 0 && isElement(block) && !standsAlone(block)) {
			return [{ ...block, type: "mdxJsxTextElement" } as MdastPhrasing];
		}
		const values = { component: element.name ?? "", found: block.type, expected: "paragraph" };
		context.report("unexpected-content", values, block);
		return [];
	});
}

/** Reports a tag that is not in the vocabulary, or gives its name. */
export function knownName(element: Element, context: Context): ComponentName | undefined {
	if (isComponent(element.name)) return element.name;
	const values = { component: element.name ?? "", valid: componentNames.join(", ") };
	context.report("unknown-component", values, element);
	return undefined;
}

export function reportMisplaced(element: Element, name: ComponentName, context: Context): void {
	context.report(
		"misplaced-component",
		{ component: name, expected: describe(name).stands.join(", ") },
		element,
	);
}

export function isBlank(node: Nodes): boolean {
	return (node.type === "text" && node.value.trim() === "") || isComment(node);
}

/** `{/* … *\/}` is MDX' way to leave a remark in the source. */
export function isComment(node: Nodes): boolean {
	return (
		(node.type === "mdxTextExpression" || node.type === "mdxFlowExpression") &&
		/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)
	);
}
