import type { Nodes, Root } from "mdast";
import type { AuthorIssue } from "../../core/issue.ts";
import type { Place } from "../../core/template/nodes.ts";
import { foldToSlug } from "../../core/wording/slug.ts";
import { validNames } from "../nearest.ts";
import { createContext } from "../parse/context.ts";
import { isComment, isElement } from "../parse/elements.ts";

/** What stands under one heading of a page of prose; the first has none. */
export interface ProseSection {
	/** The anchor of its heading; empty before the first. */
	readonly id: string;
	readonly heading: string;
	/** The level of its heading: 2 or 3. */
	readonly level: number;
	/** Its words, blocks parted by line feeds, Markdown and components left out. */
	readonly text: string;
	readonly place: Place;
	readonly terms: readonly Named[];
	readonly figures: readonly Named[];
}

/** A name that a component gives, and where. */
export interface Named {
	readonly name: string;
	readonly place: Place;
}

/** The components that prose may use, and the attribute that each must have. */
const proseComponents: Readonly<Record<string, string | undefined>> = {
	Term: "name",
	Figure: "name",
	Checklist: undefined,
};

interface Draft {
	id: string;
	heading: string;
	level: number;
	text: string[];
	place: Place;
	terms: Named[];
	figures: Named[];
}

/** Takes a page of prose apart by its headings, and reports what prose cannot hold. */
export function readSections(
	tree: Root,
	path: string,
): { readonly sections: readonly ProseSection[]; readonly issues: readonly AuthorIssue[] } {
	const context = createContext(path);
	const begin = (heading: string, level: number, place: Place): Draft => {
		return {
			id: foldToSlug(heading.replaceAll("&", "og")),
			heading,
			level,
			text: [],
			place,
			terms: [],
			figures: [],
		};
	};
	const first = tree.children[0];
	let section = begin("", 1, first ? context.place(first) : { path, line: 1, column: 1 });
	const sections = [section];
	for (const block of tree.children) {
		if (block.type === "heading") {
			const heading = wordsOf(block);
			section = begin(heading, block.depth, context.place(block));
			sections.push(section);
		} else section.text.push(wordsOf(block));
		look(block);
	}
	return {
		sections: sections.map(({ text, ...rest }) => ({ ...rest, text: text.join("\n") })),
		issues: context.issues,
	};

	function look(node: Nodes): void {
		if (node.type === "mdxjsEsm") {
			context.report("no-script", { found: node.value.split("\n")[0] ?? "" }, node);
		} else if (
			(node.type === "mdxTextExpression" || node.type === "mdxFlowExpression") &&
			!isComment(node)
		) {
			context.report("braces-in-prose", { found: `{${node.value}}` }, node);
		} else if (isElement(node)) lookAt(node);
		if ("children" in node) for (const child of node.children) look(child);
	}

	function lookAt(node: Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>): void {
		const component = node.name ?? "";
		if (!Object.hasOwn(proseComponents, component)) {
			const valid = validNames(component, Object.keys(proseComponents));
			context.report("unknown-component", { component, valid }, node);
			return;
		}
		const attribute = proseComponents[component];
		if (attribute === undefined) return;
		const found = node.attributes.find((one) => "name" in one && one.name === attribute);
		if (typeof found?.value !== "string") {
			context.report("missing-attribute", { component, attribute }, node);
			return;
		}
		const named = { name: found.value, place: context.place(node) };
		(component === "Term" ? section.terms : section.figures).push(named);
	}
}

/** The words of a node as a reader sees them. */
function wordsOf(node: Nodes): string {
	if (node.type === "text" || node.type === "inlineCode")
		return node.value.replace(/\s*\n\s*/g, " ");
	if (node.type === "list") return node.children.map(wordsOf).join("\n");
	return "children" in node ? node.children.map(wordsOf).join("") : "";
}
