/** A text as it is compared with others: spaces of all kinds are one, and capitals do not count. */
export function plain(text: string): string {
	return text.replace(/\s+/g, " ").trim().toLowerCase();
}
