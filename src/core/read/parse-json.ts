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

/** How deep brackets stand in one another, those in strings aside. Twenty million signs are read at once. */
function levelsOf(text: string): number {
	let level = 0;
	let deepest = 0;
	for (let index = 0; index < text.length; index += 1) {
		const sign = text.charCodeAt(index);
		if (sign === quote) index = endOfString(text, index);
		else if (sign === bracket || sign === brace) {
			level += 1;
			if (level > deepest) deepest = level;
		} else if (sign === bracket + 2 || sign === brace + 2) level -= 1;
	}
	return deepest;
}

const quote = 0x22;
const backslash = 0x5c;
/** The one that closes stands two places after the one that opens. */
const bracket = 0x5b;
const brace = 0x7b;

/** Where the string ends that begins at a quotation mark: at the next one that no backslash stands for. */
function endOfString(text: string, start: number): number {
	for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
		let before = end - 1;
		while (text.charCodeAt(before) === backslash) before -= 1;
		if ((end - before) % 2 === 1) return end;
	}
	return text.length;
}
