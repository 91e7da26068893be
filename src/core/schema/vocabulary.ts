import type { Kind } from "./kinds.ts";
import { type FieldMeta, fieldMeta } from "./kinds.ts";

/** What a template may say about one path. */
export interface VocabularyEntry extends FieldMeta {
	readonly kind: Kind;
	/** The questions whose answers decide it; a field of the case decides itself. */
	readonly fields: readonly string[];
	/** For rows: what each row holds. */
	readonly row?: Vocabulary;
}

/** Every path that a template may use: `consumer.name`, `inSegment`, `declaredServices`. */
export type Vocabulary = Readonly<Record<string, VocabularyEntry>>;

/** As much of a zod schema as can be walked without naming its classes. */
interface Walkable {
	readonly _zod: {
		readonly def: {
			readonly type: string;
			readonly innerType?: Walkable;
			readonly element?: Walkable;
			readonly shape?: Readonly<Record<string, Walkable>>;
		};
	};
}

/**
 * Lists the fields of an answers schema by dotted path.
 * @param schema an object schema made of the constructors in `fields.ts`
 */
export function vocabularyOf(schema: unknown): Vocabulary {
	const entries: Record<string, VocabularyEntry> = {};
	collect(schema as Walkable, [], [], entries);
	return entries;
}

function collect(
	schema: Walkable,
	path: readonly string[],
	fieldPrefix: readonly string[],
	entries: Record<string, VocabularyEntry>,
): void {
	const { type, innerType, element, shape } = schema._zod.def;
	const meta = fieldMeta.get(schema as never);
	const name = path.join(".");
	const field = [...fieldPrefix, ...path].join(".");
	if (meta?.kind === "rows" && element) {
		const row: Record<string, VocabularyEntry> = {};
		collect(element, [], [...fieldPrefix, ...path], row);
		entries[name] = { ...meta, fields: [field], row };
	} else if (meta) {
		entries[name] = { ...meta, fields: [field] };
	} else if (type === "optional" && innerType) {
		collect(innerType, path, fieldPrefix, entries);
	} else if (type === "object" && shape) {
		for (const [key, part] of Object.entries(shape)) {
			collect(part, [...path, key], fieldPrefix, entries);
		}
	}
}
