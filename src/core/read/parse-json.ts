import type { DoorProblem } from "../issue.ts";

/** A case with 500 services and all its texts at their longest is a tenth of this, and there is room for what is pasted. */
export const mostCharacters = 25_000_000;
/** A case is four levels deep and a document tree some forty; more than this can only be meant to hurt. */
const mostLevels = 200;

/** Parses JSON from outside. The text is measured first, so that no engine is brought to its knees. */
export function parseJson(
	text: string,
): { readonly data: unknown } | { readonly problem: DoorProblem } {
	if (text.length > mostCharacters) {
		return { problem: { rule: "file-too-large", values: { most: mostCharacters } } };
	}
	if (text.trim() === "") return { problem: { rule: "file-empty", values: {} } };
	if (levelsOf(text) > mostLevels) {
		return { problem: { rule: "nested-too-deep", values: { most: mostLevels } } };
	}
	try {
		return { data: JSON.parse(text.replace(/^\uFEFF/, "")) };
	} catch {
		return { problem: { rule: "not-json", values: {} } };
	}
}

/** How deep brackets stand in one another, those in strings aside. */
function levelsOf(text: string): number {
	let level = 0;
	let deepest = 0;
	let inString = false;
	for (let index = 0; index < text.length; index += 1) {
		const sign = text[index];
		if (inString) {
			if (sign === "\\") index += 1;
			else if (sign === '"') inString = false;
		} else if (sign === '"') inString = true;
		else if (sign === "{" || sign === "[") {
			level += 1;
			if (level > deepest) deepest = level;
		} else if (sign === "}" || sign === "]") level -= 1;
	}
	return deepest;
}
