/** Every way to end a line: Windows, old Mac, Word's soft break, form feed, NEL, Unicode's own. */
const lineBreak = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * Signs that nobody sees and that may hide or turn what stands around them, or that no XML may hold:
 * control characters, halves of a surrogate pair, noncharacters, soft hyphens, zero-width signs,
 * signs of direction, and tags. Listed by code point where Unicode still adds to the group,
 * so that every engine removes the same.
 */
const invisible =
	/(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u{AD}\u{61C}\u{180E}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/gu;

/**
 * Typed text as Unicode NFC, with line feeds as its only line breaks and without invisible signs.
 *
 * @returns the text, and how many signs were taken out.
 */
export function clean(typed: string): { readonly text: string; readonly removed: number } {
	let removed = 0;
	const text = typed
		.replace(lineBreak, "\n")
		.replace(invisible, () => {
			removed += 1;
			return "";
		})
		.normalize("NFC");
	return { text, removed };
}
