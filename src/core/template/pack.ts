import type { Template, TemplateNode } from "./nodes.ts";

/**
 * A template in few bytes, for a page to carry: a text is a string, any other node an array of its type and
 * its properties in the order below. Places are left out.
 */
export type Packed = readonly unknown[];

/** By type: the properties in order. Those that hold nodes are marked with a star. */
const shapes = {
	strong: ["*children"],
	emphasis: ["*children"],
	link: ["url", "*children"],
	value: ["path"],
	reference: ["to"],
	term: ["name", "*children"],
	duty: ["by", "*children", "when"],
	limit: ["name", "words"],
	inlineWhen: ["condition", "*children", "*otherwise"],
	paragraph: ["*children"],
	list: ["ordered", "*children"],
	listItem: ["*children"],
	clause: ["id", "*title", "*children", "concerns"],
	when: ["condition", "*children", "*otherwise"],
	each: ["of", "as", "*children", "*none"],
	table: ["of", "as", "caption", "*columns", "*none"],
	column: ["title", "*children"],
	appendix: ["id", "number", "*title", "*children"],
	signatures: ["*children"],
	signature: ["*party", "*children"],
	signatureRow: ["label", "*children"],
	terms: ["of"],
	precedence: ["*children"],
	summary: ["*children"],
	note: ["*children"],
} as const satisfies Readonly<Record<Exclude<TemplateNode["type"], "text">, readonly string[]>>;

const types = Object.keys(shapes) as (keyof typeof shapes)[];

/** Packs a template; `unpackTemplate` gives it back, without places. */
export function packTemplate({ id, title, edition, children }: Template): Packed {
	return [id, title, edition, children.map(packNode)];
}

export function unpackTemplate([id, title, edition, children]: Packed): Template {
	return {
		type: "template",
		id: id as string,
		title: title as string,
		edition: edition as string,
		children: (children as readonly unknown[]).map(unpackNode) as Template["children"],
	};
}

function packNode(node: TemplateNode): unknown {
	if (node.type === "text") return node.value;
	const properties = node as unknown as Readonly<Record<string, unknown>>;
	const values = shapes[node.type].map((name) =>
		name.startsWith("*")
			? (properties[name.slice(1)] as readonly TemplateNode[]).map(packNode)
			: properties[name],
	);
	// What is not said at the end need not be sent.
	while (values.length > 0 && values.at(-1) === undefined) values.pop();
	return [types.indexOf(node.type), ...values];
}

function unpackNode(packed: unknown): unknown {
	if (typeof packed === "string") return { type: "text", value: packed };
	const [index, ...values] = packed as [number, ...unknown[]];
	const type = types[index];
	if (type === undefined) throw new Error(`No node type ${index}`);
	const properties = shapes[type].flatMap((name, position): [string, unknown][] => {
		const value = values[position];
		if (name.startsWith("*")) {
			return [[name.slice(1), (value as readonly unknown[]).map(unpackNode)]];
		}
		return value === undefined || value === null ? [] : [[name, value]];
	});
	return { type, ...Object.fromEntries(properties) };
}
