const ordinals = ["første", "andre", "tredje", "fjerde", "femte"];

/** What is written in short or in several ways, and what stands instead. In this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
	[/ ([.,;:])/g, "$1"],
	[/[\s.,;:]+$/, ""],
	[/,(?=\S)/g, ", "],
	[/(?<!\p{L})paragraf(?:en)? ?(?=\d)/giu, "§ "],
	[/(?<=[\p{L}\p{N}.,;)])§/gu, " §"],
	[/(?<!\p{L})art(?:\. ?| )(?=\d)/giu, "artikkel "],
	[/(?<!\p{L})kap(?:\. ?| )(?=\d|[IVXLC]+(?!\p{L}))/giu, "kapittel "],
	[/(?<!\p{L})(?:litra|bokst\.?) ?(?=[a-zæøå](?!\p{L}))/giu, "bokstav "],
	[/(?<!\p{L})nr\.? ?(?=\d)/giu, "nr. "],
	[/(?<!\p{L})jfr?\.? (?=\S)/giu, "jf. "],
	[/§ (?=§)/g, "§"],
	[/(?<!§)§ ?(\d+) ?[‐‑-] ?(?=\d)/g, "§ $1-"],
	[/§\s*(?=[^\s§])/g, "§\u{A0}"],
];

const ordinal =
	/(?<![\d-])(?<!(?:§|nr\.|artikkel|kapittel)\s?)([1-5])\. ?(?=(?:ledd|punktum|setning)(?!\p{L}))/giu;

/**
 * A reference in the spelling of Norwegian statutes: «§3 - 3, 1.ledd litra a» is «§ 3-3, første ledd bokstav a».
 * A no-break space follows §. «1. ledd» to «5. ledd» are written out, with «andre» for 2,
 * which is right in bokmål and nynorsk; «annet ledd» stays when typed.
 *
 * @param reference one line with single spaces.
 */
export function spellStatute(reference: string): string {
	const spelt = spellings.reduce((text, [from, to]) => text.replace(from, to), reference);
	return spelt.replace(ordinal, (_, digit: string) => `${ordinals[Number(digit) - 1]} `);
}
