import type { Nodes, Paragraph, PhrasingContent, RootContent } from "mdast";
import { validNames } from "../nearest.ts";
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
 * share a line or stand on neighbouring lines; here they stand on their own again. Remarks are left out.
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
	return mendSentences(blocks);
}

function unravel(block: MdastFlow): MdastFlow[] {
	if (isComment(block)) return [];
	if (block.type !== "paragraph") return [block];
	const parts = block.children.filter((child) => !isBlank(child));
	const [first] = parts;
	const isWhen = parts.length === 1 && first !== undefined && isNamed(first, "When");
	const isBlocks = parts.every((part) => isElement(part) && standsAlone(part)) || isWhen;
	return isBlocks ? (parts as unknown as MdastFlow[]) : [block];
}

/**
 * MDX takes a component or a value that is alone on its line out of the sentence around it. Where no blank
 * line parts them, they are one paragraph again.
 */
function mendSentences(blocks: readonly MdastFlow[]): MdastFlow[] {
	const mended: MdastFlow[] = [];
	for (const block of blocks) {
		const last = mended[mended.length - 1];
		const before = last && sentenceOf(last);
		const after = sentenceOf(block);
		const endLine = last?.position?.end.line;
		if (before && after && endLine !== undefined && block.position?.start.line === endLine + 1) {
			mended[mended.length - 1] = paragraphOf([...before, { type: "text", value: "\n" }, ...after]);
		} else mended.push(block);
	}
	return mended;
}

/** The words of a paragraph, or of what MDX took out of one. */
function sentenceOf(block: MdastFlow): readonly MdastPhrasing[] | undefined {
	if (block.type === "paragraph") return block.children;
	if (block.type === "mdxFlowExpression") return [{ ...block, type: "mdxTextExpression" }];
	const isTakenOut = isElement(block) && isComponent(block.name) && isSentenceOnly(block.name);
	return isTakenOut ? [{ ...block, type: "mdxJsxTextElement" } as MdastPhrasing] : undefined;
}

function isSentenceOnly(name: ComponentName): boolean {
	return describe(name).stands.every((where) => where === "phrasing");
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
	const isText = element.children.every(({ type }) => phraseTypes.has(type));
	if (isText) return element.children as MdastPhrasing[];
	return blocksOf(element).flatMap((block, index) => {
		const words = sentenceOf(block);
		if (words && index === 0) return [...words];
		// Either may stand on lines of its own within a sentence.
		if (isNamed(block, index === 0 ? "When" : "Otherwise")) {
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
	const component = element.name ?? "";
	context.report(
		"unknown-component",
		{ component, valid: validNames(component, componentNames) },
		element,
	);
	return undefined;
}

export function reportMisplaced(element: Element, name: ComponentName, context: Context): void {
	context.report(
		"misplaced-component",
		{ component: name, expected: describe(name).stands },
		element,
	);
}

/** Reports a branch with something after it: whether that belongs to the branch, only the author knows. */
export function reportNotLast(branch: Element, parent: Element, context: Context): void {
	const values = { component: branch.name ?? "", of: parent.name ?? "" };
	context.report("branch-not-last", values, branch);
}

/** Reports what stands within a component that holds nothing. */
export function reportContent(element: Element, context: Context): void {
	const content = element.children.find((child) => !isBlank(child));
	if (!content) return;
	const values = { component: element.name ?? "", found: content.type, expected: "" };
	context.report("unexpected-content", values, content);
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
