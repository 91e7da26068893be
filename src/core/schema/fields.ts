import * as z from "zod/mini";
import { type CatalogueList, fieldMeta } from "./kinds.ts";
import { readers, type TypedKind } from "./readers/index.ts";

interface Optional {
	readonly optional?: true;
}

/**
 * A field that a person types into. Every answer may be missing: what is missing is for the draft to say,
 * not for the schema to refuse.
 */
const typed =
	(kind: TypedKind) =>
	(meta: Optional = {}) => {
		const field = z.pipe(
			z.string(),
			z.transform((text: string, context): string | undefined => {
				const { value, problem } = readers[kind](text);
				if (problem) context.issues.push({ code: "custom", input: text, params: problem });
				return value;
			}),
		);
		field.register(fieldMeta, { kind, ...meta });
		return z.optional(field);
	};

export const text = typed("text");
export const longText = typed("longText");
export const organisationNumber = typed("organisationNumber");
export const date = typed("date");
export const telephone = typed("telephone");
export const email = typed("email");
export const statute = typed("statute");

/** One of the listed options. */
export function choice<const Options extends readonly [string, ...string[]]>(options: Options) {
	const field = z.enum(options);
	field.register(fieldMeta, { kind: "choice", options });
	return z.optional(field);
}

/** Ids are slugs, so that they can stand in addresses, bookmarks and names of controls. */
const slug = () => z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));

/** The id of something in the catalogue. Whether it is there is checked where the catalogue is known. */
export function entry(of: CatalogueList) {
	const field = slug();
	field.register(fieldMeta, { kind: "entry", of });
	return z.optional(field);
}

export function entries(of: CatalogueList) {
	const field = z.array(slug()).check(z.maxLength(100));
	field.register(fieldMeta, { kind: "entries", of });
	return z.optional(field);
}

/** A list of rows, each with an id of its own. Unanswered is left out; answered «ingen» is an empty list. */
export function rows<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
	const field = z.array(z.strictObject({ id: slug(), ...shape })).check(
		z.maxLength(500),
		z.refine((list) => hasUniqueIds(list as { id: string }[]), { error: "duplicate-row" }),
	);
	field.register(fieldMeta, { kind: "rows" });
	return z.optional(field);
}

/** Fields that belong together: `consumer.name`, `consumer.organisationNumber`. */
export function group<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
	return z.optional(z.strictObject(shape));
}

function hasUniqueIds(list: readonly { readonly id: string }[]): boolean {
	return new Set(list.map(({ id }) => id)).size === list.length;
}
