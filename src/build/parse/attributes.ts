import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { attributePatterns, type ComponentName, describe } from "./components.ts";
import type { Context } from "./context.ts";

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The attributes of a component: a flag that stands is the empty string. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Reads the attributes of an element and reports what is unknown, missing or of the wrong form.
 * @returns undefined when something is wrong, so that no half-read node comes into the tree
 */
export function readAttributes(
	element: Element,
	name: ComponentName,
	context: Context,
): Attributes | undefined {
	const { attributes: known, required } = describe(name);
	const found: Record<string, string> = {};
	let sound = true;
	for (const attribute of element.attributes) {
		if (attribute.type === "mdxJsxExpressionAttribute") {
			context.report("not-a-path", { found: `{${attribute.value}}` }, element);
			sound = false;
			continue;
		}
		const kind = known[attribute.name];
		const valid = Object.keys(known).join(", ");
		if (kind === undefined) {
			const values = { component: name, attribute: attribute.name, valid };
			context.report("unknown-attribute", values, element);
			sound = false;
			continue;
		}
		const value = attribute.value ?? "";
		const text = typeof value === "string" ? value : `{${value.value}}`;
		const isString = typeof value === "string";
		if (
			!isString ||
			!attributePatterns[kind].test(text) ||
			(kind !== "flag" && attribute.value === null)
		) {
			const values = { component: name, attribute: attribute.name, found: text, expected: kind };
			context.report("attribute-value", values, element);
			sound = false;
			continue;
		}
		found[attribute.name] = text;
	}
	for (const attribute of required) {
		if (!element.attributes.some((one) => "name" in one && one.name === attribute)) {
			context.report("missing-attribute", { component: name, attribute }, element);
			sound = false;
		}
	}
	return sound ? found : undefined;
}
