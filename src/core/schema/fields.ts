import * as z from "zod/mini";
import { slug } from "./content.ts";
import { type CatalogueList, fieldMeta } from "./kinds.ts";
import type { TypedKind } from "./readers/index.ts";

/*
 * The schema says what a case may hold, once: types are inferred from it, the vocabulary of templates is read off
 * it, and a JSON Schema can be. What people type is read by the readers, field by field (`read-answers.ts`).
 */

/** What may be said of a field that is typed (`FieldMeta`). */
interface Marks {
	readonly optional?: true;
	readonly personal?: true;
}

/** A field that a person types into. Every answer may be missing: that is for the draft to say, not an error. */
const typed =
	(kind: TypedKind) =>
	(meta: Marks = {}) => {
		const field = z.string().check(z.minLength(1));
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
export function choice<const Options extends readonly [string, ...string[]]>(
	options: Options,
	meta: { readonly optional?: true } = {},
) {
	const field = z.enum(options);
	field.register(fieldMeta, { kind: "choice", options, ...meta });
	return z.optional(field);
}

/** One of the listed options, or one that the catalogue adds to them. */
export function openChoice(options: readonly string[], of: CatalogueList) {
	const field = z.string().check(z.minLength(1));
	field.register(fieldMeta, { kind: "choice", options, of });
	return z.optional(field);
}

/** The id of something in the catalogue. Whether it is there is checked where the catalogue is known. */
export function entry(of: CatalogueList) {
	const field = z.string().check(z.minLength(1));
	field.register(fieldMeta, { kind: "entry", of });
	return z.optional(field);
}

export function entries(of: CatalogueList, meta: { readonly optional?: true } = {}) {
	const field = z.array(z.string());
	field.register(fieldMeta, { kind: "entries", of, ...meta });
	return z.optional(field);
}

/** A list of rows, each with an id of its own, or with `of` the id of an entry. Unanswered is left out; answered «ingen» is an empty list. */
export function rows<Shape extends z.core.$ZodLooseShape>(
	shape: Shape,
	meta: { readonly of?: CatalogueList; readonly personal?: true } = {},
) {
	const field = z.array(z.strictObject({ id: slug, ...shape }));
	field.register(fieldMeta, { kind: "rows", ...meta });
	return z.optional(field);
}

/** Fields that belong together: `consumer.name`, `consumer.organisationNumber`. */
export function group<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
	return z.optional(z.strictObject(shape));
}
