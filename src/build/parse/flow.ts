import type { List as MdastList, Paragraph as MdastParagraph } from "mdast";
import type { Flow, List } from "../../core/template/nodes.ts";
import { type Element, readAttributes } from "./attributes.ts";
import { blockReaders } from "./blocks.ts";
import type { Context } from "./context.ts";
import { blocksOf, isElement, knownName, type MdastFlow, reportMisplaced } from "./elements.ts";
import { readElement, readPath, readPhrasing } from "./phrasing.ts";

/** Reads the blocks of a file or of a component. */
export function readFlow(blocks: readonly MdastFlow[], context: Context): Flow[] {
	return blocks.flatMap((block) => readOne(block, context));
}

/** Reads what stands inside a component that holds blocks. */
export function readBlocks(element: Element, context: Context): Flow[] {
	return readFlow(blocksOf(element), context);
}

function readOne(node: MdastFlow, context: Context): Flow[] {
	const place = context.place(node);
	if (isElement(node)) return readComponent(node, context);
	switch (node.type) {
		case "paragraph":
			if (isPipeTable(node)) {
				context.report("unsupported-markdown", { found: "table" }, node);
				return [];
			}
			return [{ type: "paragraph", children: readPhrasing(node.children, context), place }];
		case "list":
			return [readList(node, context)];
		case "mdxFlowExpression":
			return [{ type: "paragraph", children: readPath(node.value, node, context), place }];
		case "mdxjsEsm":
			context.report("no-script", { found: node.value.split("\n")[0] ?? "" }, node);
			return [];
		default:
			context.report("unsupported-markdown", { found: node.type }, node);
			return [];
	}
}

/** A table of `|` and `-`, which would be printed as it stands. */
function isPipeTable({ children: [first] }: MdastParagraph): boolean {
	return first?.type === "text" && /^\|.*\n\s*\|[\s:|-]+/.test(first.value);
}

function readList(node: MdastList, context: Context): List {
	const children = node.children.map((item) => ({
		type: "listItem" as const,
		children: readFlow(blocksOf(item), context),
		place: context.place(item),
	}));
	return { type: "list", ordered: node.ordered === true, children, place: context.place(node) };
}

function readComponent(element: Element, context: Context): Flow[] {
	const name = knownName(element, context);
	if (!name) {
		readBlocks(element, context);
		return [];
	}
	const read = blockReaders[name];
	if (read) return read(element, readAttributes(element, name, context), context);
	if (["Ref", "Term", "Duty", "Limit"].includes(name)) {
		const children = readElement(element, context);
		return [{ type: "paragraph", children, place: context.place(element) }];
	}
	reportMisplaced(element, name, context);
	return [];
}
