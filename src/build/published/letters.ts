import { foldToSlug } from "../../core/wording/slug.ts";
import { compareNorwegian, initialOf } from "./norwegian-order.ts";

/** What begins with the same letter. */
export interface LetterSection<Row> {
	/** «Å»; undefined for what begins with a digit. */
	readonly letter: string | undefined;
	/** The anchor: `bokstav-a`, and `bokstav-aa` for å. */
	readonly id: string;
	readonly rows: readonly Row[];
}

/** Rows from A to Å, letter by letter. */
export function byLetter<Row extends { readonly words: string }>(
	rows: readonly Row[],
): LetterSection<Row>[] {
	const sorted = [...rows].sort((one, other) => compareNorwegian(one.words, other.words));
	const letters = [...new Set(sorted.map(({ words }) => initialOf(words)))];
	return letters.map((letter) => ({
		letter,
		id: `bokstav-${idOf(letter)}`,
		rows: sorted.filter(({ words }) => initialOf(words) === letter),
	}));
}

/** Folded, æ, ø and å would share their anchors with others. */
function idOf(letter: string | undefined): string {
	if (letter === undefined) return "tall";
	return letter === "Å" ? "aa" : letter === "Ø" ? "oe" : foldToSlug(letter);
}
