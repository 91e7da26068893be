/** A provision of an act, found in running text. */
export interface FoundStatute {
	readonly act: string;
	/** `3-3`, `37 a`, `33`; undefined for an act alone. */
	readonly provision?: string;
	readonly start: number;
	readonly end: number;
}

/** What has been named before in the same paragraph: «§ 3-11» alone belongs to the act named last. */
export interface StatuteMemory {
	act?: string;
}

const space = "[ \\u00a0]";
/** «37 a»; in «§ 3-3 i dag» the letter is a word. */
const number = `\\d+(?:-\\d+)?(?:${space}[a-hj-z](?!\\p{L}))?`;
const between = `(?:,${space}|${space}(?:og|eller|til|samt)${space})`;
const list = `${number}(?:${between}${number})*`;
/** After one sign stands one provision: in «§ 5 og 14 dager» the second number is none. */
const provisions = `(?:(?:§§|artikkel|artiklene)${space}(${list})|§${space}(${number}))`;
const anyAct = "\\p{L}+(?:loven|lova|forskriften|forskrifta|forordningen|forordninga)";

/** What is divided into articles; the others are into paragraphs. */
const hasArticles = /(?:forordningen|konvensjonen|avtalen)$/;

/** Words that end like the name of an act, but name none. */
const noActs: ReadonlySet<string> = new Set(
	["endrings", "sær", "ramme"].flatMap((kind) => [`${kind}loven`, `${kind}lova`]),
);

/**
 * Finds acts and their provisions in text: «forvaltningsloven §§ 13 og 13 b», and «§ 13 b» after it.
 * @param acts names that no pattern knows: «lov om gjeldsordning»
 */
export function findStatutes(
	text: string,
	acts: readonly string[],
	memory: StatuteMemory = {},
): FoundStatute[] {
	const named = [...acts.map(escaped), anyAct].join("|");
	const pattern = new RegExp(
		`(?<!\\p{L})(${named})s?(?!\\p{L})(?:${space}${provisions})?|(?<!\\p{L})${provisions}`,
		"giu",
	);
	return [...text.matchAll(pattern)].flatMap((match): FoundStatute[] => {
		const [whole, name, ...numbers] = match;
		const act = name === undefined ? memory.act : asKnown(name);
		if (act === undefined || noActs.has(act)) return [];
		if (name === undefined && /^a/i.test(whole) !== hasArticles.test(act)) return [];
		memory.act = act;
		const start = match.index;
		const cited = numbers.find((one) => one !== undefined);
		if (cited === undefined) return [{ act, start, end: start + whole.length }];
		return each(cited, act, start, whole);
	});
}

/** An act by the name that the content knows it by, which is in bokmål where the word is translated. */
function asKnown(name: string): string {
	const small = name.toLowerCase().replace(/\u00a0/g, " ");
	return small.replace(/forordninga$/, "forordningen").replace(/forskrifta$/, "forskriften");
}

/** One find for each provision of a list; the first takes the act's name with it. */
function each(list: string, act: string, start: number, whole: string): FoundStatute[] {
	const offset = start + whole.length - list.length;
	return [...list.matchAll(new RegExp(number, "gu"))].map((match, index) => {
		const at = offset + match.index;
		return {
			act,
			provision: match[0].replace(/\u00a0/g, " "),
			start: index === 0 ? start : at,
			end: at + match[0].length,
		};
	});
}

function escaped(name: string): string {
	return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", space);
}
