import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { nearest, validNames } from "../nearest.ts";
import { attributePatterns, type ComponentName, describe } from "./components.ts";
import type { Context } from "./context.ts";

export type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Attribute = Element["attributes"][number];

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
	const found = new Map<string, string>();
	let sound = true;
	for (const attribute of element.attributes) {
		const read = readAttribute(attribute, name, context);
		if (read === undefined) sound = false;
		else if (found.has(read.key)) {
			context.report("repeated-attribute", { component: name, attribute: read.key }, attribute);
			sound = false;
		} else found.set(read.key, read.text);
	}
	for (const attribute of describe(name).required) {
		if (element.attributes.some((one) => isMeantAs(attribute, one, name))) continue;
		context.report("missing-attribute", { component: name, attribute }, element);
		sound = false;
	}
	return sound ? Object.fromEntries(found) : undefined;
}

/** Whether an attribute is the one named, or a slip of the pen away; braces, which are reported too, may be any. */
function isMeantAs(key: string, attribute: Attribute, component: ComponentName): boolean {
	if (attribute.type === "mdxJsxExpressionAttribute") return true;
	const known = Object.keys(describe(component).attributes);
	const { name } = attribute;
	return (known.includes(name) ? name : nearest(name, known)) === key;
}

/** Reads one attribute, or reports it. */
function readAttribute(
	attribute: Attribute,
	component: ComponentName,
	context: Context,
): { readonly key: string; readonly text: string } | undefined {
	if (attribute.type === "mdxJsxExpressionAttribute") {
		context.report("not-a-path", { found: `{${attribute.value}}` }, attribute);
		return undefined;
	}
	const { name: key, value } = attribute;
	const known = describe(component).attributes;
	const kind = Object.hasOwn(known, key) ? known[key] : undefined;
	if (kind === undefined) {
		const valid = validNames(key, Object.keys(known));
		context.report("unknown-attribute", { component, attribute: key, valid }, attribute);
		return undefined;
	}
	const isString = value === null ? kind === "flag" : typeof value === "string";
	const text = written(value);
	if (isString && attributePatterns[kind].test(text)) return { key, text };
	const values = { component, attribute: key, found: text, expected: kind };
	context.report("attribute-value", values, attribute);
	return undefined;
}

/** The value as the author wrote it, on one line. */
function written(value: Extract<Attribute, { name: string }>["value"]): string {
	if (typeof value === "string") return value.replace(/\s*\n\s*/g, " ");
	return value ? `{${value.value}}` : "";
}
