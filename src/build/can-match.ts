import postcss from "postcss";

/**
 * Whether a page has the classes and elements that a selector needs: of the choices within `:is()` and `:where()`,
 * those of one are enough. What is negated, what an attribute says and what state an element is in, is not judged.
 * @param names the elements of the page, and its classes with a full stop before them
 */
export function canMatch(selector: string, names: ReadonlySet<string>): boolean {
	const { outside, choices } = takeApart(selector.replace(/\[(?:"[^"]*"|'[^']*'|[^\]])*\]/g, ""));
	if (!choices.every((list) => postcss.list.comma(list).some((one) => canMatch(one, names)))) {
		return false;
	}
	return neededBy(outside).every((name) => names.has(name));
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
