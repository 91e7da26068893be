const folded: Readonly<Record<string, string>> = {
	æ: "ae",
	ø: "o",
	å: "a",
	é: "e",
	ö: "o",
	ä: "a",
};

/** «Hva står hvor?» -> `hva-star-hvor`: words as they stand in an address. */
export function foldToSlug(text: string): string {
	return text
		.toLowerCase()
		.replace(/[æøåéöä]/g, (letter) => folded[letter] ?? letter)
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "");
}
