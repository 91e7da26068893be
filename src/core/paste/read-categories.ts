import { isAll } from "./headings.ts";
import type { Named, Names } from "./names.ts";

/** What stands in some cells, of what a service has. */
export interface ReadCategories {
	readonly ids: readonly string[];
	/** What is no category, as it stands. */
	readonly unknown: readonly string[];
}

/**
 * The categories that some cells name: one in each, or several in one with commas, semicolons or line breaks between.
 * A category may have commas in its own name, so that the longest name counts.
 */
export function readCategories(
	cells: readonly string[],
	categories: Names<Named>,
	every: readonly string[],
): ReadCategories {
	const ids = new Set<string>();
	const unknown: string[] = [];
	for (const cell of cells.filter((one) => one !== "")) {
		const whole = categories.of(cell);
		const found = whole ? { ids: [whole.id], unknown: [] } : readParts(cell, categories, every);
		for (const id of found.ids) ids.add(id);
		unknown.push(...found.unknown);
	}
	return { ids: [...ids], unknown };
}

function readParts(
	cell: string,
	categories: Names<Named>,
	every: readonly string[],
): ReadCategories {
	const parts = cell.split(/([,;\n])/);
	const ids: string[] = [];
	const unknown: string[] = [];
	let stray = "";
	const end = () => {
		const words = stray.replace(/^[\s,;]+|[\s,;]+$/g, "");
		if (words !== "") unknown.push(words);
		stray = "";
	};
	// Every other one is what stands between.
	for (let index = 0; index < parts.length; ) {
		const part = parts[index] ?? "";
		const length = longest(parts, index, categories);
		if (length > 0) {
			end();
			const category = categories.of(parts.slice(index, index + length).join(""));
			if (category) ids.push(category.id);
		} else if (isAll(part)) {
			end();
			ids.push(...every);
		} else stray += part;
		const next = index + Math.max(1, length);
		const between = parts[next] ?? "";
		if (between === ",") stray += stray === "" ? "" : between;
		else end();
		index = next + 1;
	}
	end();
	return { ids, unknown };
}

/** How many of the parts from here, with what stands between, make up the longest name. */
function longest(parts: readonly string[], from: number, categories: Names<Named>): number {
	for (let length = categories.mostParts * 2 - 1; length > 0; length -= 2) {
		const words = parts.slice(from, from + length);
		if (words.length === length && categories.of(words.join(""))) return length;
	}
	return 0;
}
