/**
 * An attribute: `text` may hold `{paths}`, `plain` is text that may not, `name` is a path of one part,
 * `flag` stands without a value, `number` is a whole number.
 */
type AttributeKind = "text" | "plain" | "slug" | "path" | "name" | "words" | "flag" | "number";

interface Component {
	/** Where it may stand: between paragraphs, inside one, or only within the named component. */
	readonly stands: readonly ("flow" | "phrasing" | ComponentName)[];
	readonly attributes: Readonly<Record<string, AttributeKind>>;
	readonly required: readonly string[];
}

/** The closed vocabulary of templates. */
export const components = {
	Clause: {
		stands: ["flow"],
		attributes: { id: "slug", title: "text", concerns: "words", newPage: "flag" },
		required: ["id", "title"],
	},
	When: {
		stands: ["flow", "phrasing"],
		attributes: { field: "path", is: "words", not: "flag", answered: "flag" },
		required: ["field"],
	},
	Otherwise: { stands: ["When"], attributes: {}, required: [] },
	Each: { stands: ["flow"], attributes: { of: "path", as: "name" }, required: ["of", "as"] },
	None: { stands: ["Each", "Table"], attributes: {}, required: [] },
	Table: {
		stands: ["flow"],
		attributes: { of: "path", as: "name", caption: "plain" },
		required: ["of", "as", "caption"],
	},
	Column: { stands: ["Table"], attributes: { title: "plain" }, required: ["title"] },
	Appendix: {
		stands: ["flow"],
		attributes: { id: "slug", number: "number", title: "text", last: "number" },
		required: ["id", "number", "title"],
	},
	Signatures: { stands: ["flow"], attributes: {}, required: [] },
	Signature: { stands: ["Signatures"], attributes: { party: "text" }, required: ["party"] },
	Row: { stands: ["Signature"], attributes: { label: "plain" }, required: ["label"] },
	Terms: { stands: ["flow"], attributes: { of: "path" }, required: ["of"] },
	Precedence: { stands: ["flow"], attributes: {}, required: [] },
	Summary: { stands: ["flow"], attributes: {}, required: [] },
	Note: { stands: ["flow"], attributes: {}, required: [] },
	Ref: { stands: ["phrasing"], attributes: { to: "slug" }, required: ["to"] },
	Term: { stands: ["phrasing"], attributes: { name: "plain" }, required: ["name"] },
	Limit: { stands: ["phrasing"], attributes: { name: "slug" }, required: ["name"] },
	Duty: {
		stands: ["phrasing"],
		attributes: { by: "plain", when: "plain" },
		required: ["by"],
	},
} as const satisfies Readonly<
	Record<string, Omit<Component, "stands"> & { stands: readonly string[] }>
>;

export type ComponentName = keyof typeof components;

export const componentNames = Object.keys(components) as ComponentName[];

export function isComponent(name: string | null): name is ComponentName {
	return name !== null && Object.hasOwn(components, name);
}

/** The component as the table describes it. */
export function describe(name: ComponentName): Component {
	return components[name] as Component;
}

/** What must match a value of each kind of attribute. */
export const attributePatterns: Readonly<Record<AttributeKind, RegExp>> = {
	text: /\S/,
	plain: /^[^{}]*[^{}\s][^{}]*$/,
	slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
	path: /^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z][a-zA-Z0-9]*)*$/,
	name: /^[a-zA-Z][a-zA-Z0-9]*$/,
	words: /^\S+( \S+)*$/,
	flag: /^$/,
	number: /^[1-9][0-9]?$/,
};
