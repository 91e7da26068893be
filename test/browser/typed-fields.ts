import type { Kind } from "../../src/core/schema/kinds.ts";
import { readers, type TypedKind } from "../../src/core/schema/readers/index.ts";
import { askedFields } from "./form-order.ts";

/** A field that is typed into, by the name it has in the form. */
export interface TypedField {
	readonly path: string;
	readonly kind: TypedKind;
}

/** Every field that is typed into, those of the first row of each list among them. */
export const typedFields: readonly TypedField[] = Object.entries(askedFields).flatMap(
	([path, { kind, row }]): TypedField[] => {
		if (isTyped(kind)) return [{ path, kind }];
		return Object.entries(row ?? {}).flatMap(([key, cell]) =>
			isTyped(cell.kind) ? [{ path: `${path}.1.${key}`, kind: cell.kind }] : [],
		);
	},
);

function isTyped(kind: Kind): kind is TypedKind {
	return Object.hasOwn(readers, kind);
}
