/** As much of a typed text as a message quotes: at most 40 characters. */
export function excerpt(text: string): string {
	const characters = Array.from(text.slice(0, 82));
	return characters.length > 40 ? `${characters.slice(0, 39).join("")}…` : characters.join("");
}

/** The first five different characters that `allowed` does not match; `allowed` matches one character. */
export function unexpectedCharacters(text: string, allowed: RegExp): readonly string[] {
	const found = new Set<string>();
	for (const character of text) {
		if (!allowed.test(character)) found.add(character);
		if (found.size === 5) break;
	}
	return [...found];
}
