import type { AskedWhen, QuestionSections } from "../../core/schema/questions.ts";
import type { Vocabulary } from "../../core/schema/vocabulary.ts";
import type { Place } from "../../core/template/nodes.ts";
import type { Placed } from "../content/content.ts";

/** A field that the form asks, with the place in `sections.yaml` where it does. */
export interface AskedField {
	readonly field: string;
	readonly place: Place;
	/** What decides whether it is asked. */
	readonly when?: AskedWhen | undefined;
	readonly keys: readonly PropertyKey[];
}

/** The fields that `sections.yaml` asks, in its order; those that the schema lacks too. */
export function fieldsIn({ data, places }: Placed<QuestionSections>): AskedField[] {
	return data.flatMap(({ fields }, section) =>
		fields.map((asked, position): AskedField => {
			const keys = [section, "fields", position];
			if (typeof asked === "string") return { field: asked, place: places.ofValue(keys), keys };
			const place = places.ofValue([...keys, "field"]);
			return { ...asked, place, keys };
		}),
	);
}

/** The fields of the schema that the form asks; with a list, what each of its rows holds. */
export function askedFields(sections: Placed<QuestionSections>, fields: Vocabulary): AskedField[] {
	return fieldsIn(sections).flatMap((asked) => {
		const entry = Object.hasOwn(fields, asked.field) ? fields[asked.field] : undefined;
		if (!entry) return [];
		const ofRows = Object.keys(entry.row ?? {}).map((key) => `${asked.field}.${key}`);
		return [asked, ...ofRows.map((field) => ({ ...asked, field }))];
	});
}

/** Every field of the schema, those of rows too: `contacts`, `contacts.name`. */
export function allFields(fields: Vocabulary): Vocabulary {
	return Object.fromEntries(
		Object.entries(fields).flatMap(([field, entry]) => [
			[field, entry] as const,
			...Object.entries(entry.row ?? {}).map(([key, cell]) => [`${field}.${key}`, cell] as const),
		]),
	);
}
