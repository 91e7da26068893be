import {
	editionNumber,
	isoDate,
	listName,
	sitePath,
	slug,
	webAddress,
} from "../../core/schema/content.ts";
import { clauseHash } from "../../core/schema/followed.ts";

/** As much of a zod schema as reading data needs. */
export interface DataSchema<Data> {
	safeParse(data: unknown): {
		readonly success: boolean;
		readonly data?: Data | undefined;
		readonly error?: { readonly issues: readonly DataIssue[] } | undefined;
	};
}

/** What the schema finds wrong, whatever the kind. */
export interface DataIssue {
	readonly code?: string | undefined;
	readonly path: readonly PropertyKey[];
	readonly keys?: readonly string[];
	readonly expected?: unknown;
	readonly values?: readonly unknown[];
	readonly pattern?: string;
	/** Of a union: what is wrong by each of its kinds. */
	readonly errors?: readonly (readonly DataIssue[])[];
}

/** As much of a zod schema as can be walked without naming its classes. */
interface Walkable {
	readonly _zod: {
		readonly def: {
			readonly type: string;
			readonly innerType?: Walkable;
			readonly element?: Walkable;
			readonly valueType?: Walkable;
			readonly shape?: Readonly<Record<string, Walkable>>;
			readonly options?: readonly Walkable[];
			readonly checks?: readonly {
				readonly _zod: { readonly def: { readonly pattern?: RegExp } };
			}[];
		};
	};
}

/** The keys that a schema knows at the place that `path` leads to. */
export function keysAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
	const { innerType, element, valueType, shape, options } = (schema as Walkable)._zod.def;
	if (innerType) return keysAt(innerType, path);
	if (options) return options.flatMap((option) => keysAt(option, path));
	const [key, ...rest] = path;
	if (key === undefined) return Object.keys(shape ?? {});
	const below = element ?? valueType ?? shape?.[String(key)];
	return below ? keysAt(below, rest) : [];
}

const formats = { isoDate, slug, webAddress, sitePath, editionNumber, clauseHash, listName };

/** What a pattern of the content schemas is called, for its sentence. */
export function formatOf(pattern: string): string {
	const named = Object.entries(formats).find(([, schema]) =>
		(schema as unknown as Walkable)._zod.def.checks?.some(
			(check) => String(check._zod.def.pattern) === pattern,
		),
	);
	return named?.[0] ?? pattern;
}
