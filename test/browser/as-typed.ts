import type { Kind } from "../../src/core/schema/kinds.ts";

/** A stored answer the way that people write it: `310 111 643`, `22 07 08 00`, `4.1.2027`, `§ 3-3`. */
export function asTyped(value: string, kind: Kind): string {
	switch (kind) {
		case "organisationNumber":
			return value.replace(/(\d{3})(?=\d)/g, "$1 ");
		case "telephone":
			return value.replace(/(\d{2})(?=\d)/g, "$1 ");
		case "date": {
			const [year, month, day] = value.split("-");
			return `${Number(day)}.${Number(month)}.${year}`;
		}
		case "statute":
			return value.replaceAll("\u00a0", " ");
		default:
			return value;
	}
}
