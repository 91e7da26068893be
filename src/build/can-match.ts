import postcss from "postcss";

/** Whether some element may have an attribute, with the given value where the selector asks for one. */
export type HasAttribute = (name: string, value: string | undefined) => boolean;

/**
 * Whether a page has the classes, elements and attributes that a selector needs: of the choices within `:is()` and
 * `:where()`, those of one are enough. What is negated and what state an element is in is not judged.
 * @param names the elements of the page, and its classes with a full stop before them
 * @param hasAttribute left out where nothing is known of attributes
 */
export function canMatch(
	selector: string,
	names: ReadonlySet<string>,
	hasAttribute: HasAttribute = () => true,
): boolean {
	const attributes: string[] = [];
	// An attribute may hold any sign: it is set aside, and its number stands for it.
	const plain = selector.replace(
		/\[((?:"[^"]*"|'[^']*'|[^\]])*)\]/g,
		(_, attribute: string) => `[${attributes.push(attribute) - 1}]`,
	);
	return matches(plain);

	function matches(part: string): boolean {
		const { outside, choices } = takeApart(part);
		if (!choices.every((list) => postcss.list.comma(list).some(matches))) return false;
		const needed = [...outside.matchAll(/\[(\d+)\]/g)].map(
			([, index]) => attributes[Number(index)] ?? "",
		);
		return (
			needed.every((attribute) => canHave(attribute, hasAttribute)) &&
			neededBy(outside.replace(/\[\d+\]/g, "")).every((name) => names.has(name))
		);
	}
}

/** Only an equality asks for a value that is known; of other comparisons the attribute alone is. */
function canHave(attribute: string, hasAttribute: HasAttribute): boolean {
	const plain = /^\s*([\w-]+)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s"']+)\s*[is]?\s*)?$/i.exec(attribute);
	const [, name = "", value] = plain ?? /^\s*([\w-]+)\s*[~|^$*]=/.exec(attribute) ?? [];
	// What is not understood may match.
	return name === "" || hasAttribute(name.toLowerCase(), value?.replace(/^["']|["']$/g, ""));
}

/** The selector without what its functions hold, and the lists that one must be chosen of. */
function takeApart(selector: string): { outside: string; choices: string[] } {
	const choices: string[] = [];
	let outside = "";
	let rest = selector;
	for (let start = rest.indexOf("("); start >= 0; start = rest.indexOf("(")) {
		const end = endOf(rest, start);
		if (/:(?:is|where)$/.test(rest.slice(0, start))) choices.push(rest.slice(start + 1, end));
		outside += rest.slice(0, start);
		rest = rest.slice(end + 1);
	}
	return { outside: outside + rest, choices };
}

/** Where the parenthesis that opens at `start` is closed. */
function endOf(text: string, start: number): number {
	let depth = 0;
	for (let index = start; index < text.length; index += 1) {
		if (text[index] === "(") depth += 1;
		if (text[index] === ")") depth -= 1;
		if (depth === 0) return index;
	}
	return text.length;
}

function neededBy(selector: string): string[] {
	const plain = selector
		// A name with signs in it, written with a backslash, may be any.
		.replace(/[.#]?(?:[\w-]|\\.)*\\.(?:[\w-]|\\.)*/g, "")
		.replace(/::?[\w-]+|#[\w-]+/g, "");
	const needed = plain.match(/\.?[\p{L}_][\p{L}\p{N}_-]*/gu) ?? [];
	return needed.map((name) => (name.startsWith(".") ? name : name.toLowerCase()));
}
