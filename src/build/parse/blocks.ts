import type { Column, Flow, Signature, SignatureRow } from "../../core/template/nodes.ts";
import { type Attributes, type Element, readAttributes } from "./attributes.ts";
import type { ComponentName } from "./components.ts";
import type { Context } from "./context.ts";
import {
	blocksOf,
	isNamed,
	type MdastFlow,
	phrasesOf,
	reportContent,
	reportNotLast,
} from "./elements.ts";
import { readBlocks, readFlow } from "./flow.ts";
import { readAttributeText, readCondition, readPhrasing } from "./phrasing.ts";

type BlockReader = (
	element: Element,
	/** Undefined when they are wrong: the children are read all the same, for their own mistakes. */
	attributes: Attributes | undefined,
	context: Context,
) => Flow[];

/** One reader for each component that stands between paragraphs. */
export const blockReaders: Partial<Readonly<Record<ComponentName, BlockReader>>> = {
	Clause: (element, attributes, context) => {
		const children = readBlocks(element, context);
		if (!attributes) return children;
		const { id = "", title: words = "", concerns, newPage } = attributes;
		const title = readAttributeText(words, element, context);
		const of = {
			...(concerns === undefined ? {} : { concerns: concerns.split(" ") }),
			...(newPage === undefined ? {} : { newPage: true }),
		};
		return [{ type: "clause", id, title, ...of, children, place: context.place(element) }];
	},
	Appendix: (element, attributes, context) => {
		const children = readBlocks(element, context);
		if (!attributes) return children;
		const { id = "", title = "", number = "", last } = attributes;
		const words = readAttributeText(title, element, context);
		const numbers = {
			number: Number(number),
			...(last === undefined ? {} : { last: Number(last) }),
		};
		return [
			{ type: "appendix", id, ...numbers, title: words, children, place: context.place(element) },
		];
	},
	When: (element, attributes, context) => {
		const [children, otherwise] = readBranches(element, "Otherwise", context);
		if (!attributes) return [...children, ...otherwise];
		const condition = readCondition(attributes);
		return [{ type: "when", condition, children, otherwise, place: context.place(element) }];
	},
	Each: (element, attributes, context) => {
		const [children, none] = readBranches(element, "None", context);
		// Without the name of the row, the paths within mean nothing.
		if (!attributes) return none;
		const { of = "", as = "" } = attributes;
		return [{ type: "each", of, as, children, none, place: context.place(element) }];
	},
	Table: (element, attributes, context) => {
		const { own, others } = separate(element, "None", context);
		const none = own.flatMap((one) => readBlocks(one, context));
		const columns = readParts(element, others, "Column", context).flatMap((column): Column[] => {
			const title = readAttributes(column, "Column", context)?.title ?? "";
			const children = readPhrasing(phrasesOf(column, context), context);
			return [{ type: "column", title, children, place: context.place(column) }];
		});
		if (!attributes) return [];
		const { of = "", as = "", caption = "" } = attributes;
		return [{ type: "table", of, as, caption, columns, none, place: context.place(element) }];
	},
	Signatures: (element, _attributes, context) => {
		const children = readParts(element, blocksOf(element), "Signature", context).map(
			(signature): Signature => {
				const party = readAttributes(signature, "Signature", context)?.party ?? "";
				return {
					type: "signature",
					party: readAttributeText(party, signature, context),
					children: readSignatureRows(signature, context),
					place: context.place(signature),
				};
			},
		);
		return [{ type: "signatures", children, place: context.place(element) }];
	},
	Terms: (element, attributes, context) => {
		reportContent(element, context);
		if (!attributes) return [];
		return [{ type: "terms", of: attributes.of ?? "", place: context.place(element) }];
	},
	Precedence: (element, _attributes, context) => {
		reportContent(element, context);
		return [{ type: "precedence", children: [], place: context.place(element) }];
	},
	Summary: (element, _attributes, context) => {
		const children = readPhrasing(phrasesOf(element, context), context);
		return [{ type: "summary", children, place: context.place(element) }];
	},
	Note: (element, _attributes, context) => [
		{ type: "note", children: readBlocks(element, context), place: context.place(element) },
	],
};

function readSignatureRows(signature: Element, context: Context): SignatureRow[] {
	return readParts(signature, blocksOf(signature), "Row", context).map((row) => ({
		type: "signatureRow",
		label: readAttributes(row, "Row", context)?.label ?? "",
		children: readPhrasing(phrasesOf(row, context), context),
		place: context.place(row),
	}));
}

/** The children of `element`, and those of its branch, `Otherwise` or `None`. */
function readBranches(
	element: Element,
	branch: ComponentName,
	context: Context,
): [main: Flow[], branch: Flow[]] {
	const { own, others } = separate(element, branch, context);
	return [readFlow(others, context), own.flatMap((one) => readBlocks(one, context))];
}

/** The branch of that name, which stands last, and the blocks before it. */
function separate(element: Element, branch: ComponentName, context: Context) {
	const blocks = blocksOf(element);
	const own = blocks.filter((block): block is MdastFlow & Element => isNamed(block, branch));
	for (const one of own) {
		readAttributes(one, branch, context);
		if (one !== blocks[blocks.length - 1]) reportNotLast(one, element, context);
	}
	return { own, others: blocks.filter((block) => !isNamed(block, branch)) };
}

/** The parts of a component that may hold nothing but parts of one kind. */
function readParts(
	parent: Element,
	blocks: readonly MdastFlow[],
	name: ComponentName,
	context: Context,
): Element[] {
	return blocks.flatMap((block) => {
		if (isNamed(block, name)) return [block];
		const found = "name" in block ? `<${block.name}>` : block.type;
		const values = { component: parent.name ?? "", found, expected: `<${name}>` };
		context.report("unexpected-content", values, block);
		return [];
	});
}
