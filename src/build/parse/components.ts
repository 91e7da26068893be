/** An attribute: `text` must not be empty, `flag` stands without a value, `number` is a whole number. */
type AttributeKind = "text" | "slug" | "path" | "words" | "flag" | "number";

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
		attributes: { id: "slug", title: "text" },
		required: ["id", "title"],
	},
	When: {
		stands: ["flow", "phrasing"],
		attributes: { field: "path", is: "words", not: "flag", answered: "flag" },
		required: ["field"],
	},
	Otherwise: { stands: ["When"], attributes: {}, required: [] },
	Each: { stands: ["flow"], attributes: { of: "path", as: "path" }, required: ["of", "as"] },
	None: { stands: ["Each", "Table"], attributes: {}, required: [] },
	Table: {
		stands: ["flow"],
		attributes: { of: "path", as: "path", caption: "text" },
		required: ["of", "as", "caption"],
	},
	Column: { stands: ["Table"], attributes: { title: "text" }, required: ["title"] },
	Appendix: {
		stands: ["flow"],
		attributes: { id: "slug", number: "number", title: "text" },
		required: ["id", "number", "title"],
	},
	Signatures: { stands: ["flow"], attributes: {}, required: [] },
	Signature: { stands: ["Signatures"], attributes: { party: "text" }, required: ["party"] },
	Row: { stands: ["Signature"], attributes: { label: "text" }, required: ["label"] },
	Terms: { stands: ["flow"], attributes: { of: "path" }, required: ["of"] },
	Summary: { stands: ["flow"], attributes: {}, required: [] },
	Note: { stands: ["flow"], attributes: {}, required: [] },
	Ref: { stands: ["phrasing"], attributes: { to: "slug" }, required: ["to"] },
	Term: { stands: ["phrasing"], attributes: { name: "text" }, required: ["name"] },
	Duty: {
		stands: ["phrasing"],
		attributes: { by: "text", when: "text" },
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
	slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
	path: /^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z][a-zA-Z0-9]*)*$/,
	words: /^\S+( \S+)*$/,
	flag: /^$/,
	number: /^[1-9][0-9]?$/,
};
