const words = "null eitt to tre fire fem seks sju åtte ni ti elleve tolv".split(" ");

/** A count of digits or signs: in letters to twelve, as Språkrådet advises. */
export function word(count: number): string {
	return words[count] ?? number(count);
}

/** The same where it begins a sentence. */
export function firstWord(count: number): string {
	const first = word(count);
	return first.charAt(0).toUpperCase() + first.slice(1);
}

/** No-break spaces between thousands. */
export function number(count: number): string {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, "\u{A0}");
}
