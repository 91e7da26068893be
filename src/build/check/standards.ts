import type { Language } from "../../core/language.ts";

/** Words that are written so in the one standard, and in the other never. Names and quotations are let alone. */
const ownWords: Readonly<Record<Language, ReadonlySet<string>>> = {
	nb: wordSet(`
		ikke fra hvem hva hvor hvordan hvorfor hvilken hvilket hvilke hvis hver hvert hverandre noen noe noens
		dere deres jeg være vært gjøre gjør bare kun uten utenfor selv egen eget egne en et ett mer mye flere hele
		fortsatt sier ble sammen allerede imidlertid mens disse navn navnet navnene måned måneder
		oppgave oppgaver oppgaven oppgavene utgave utgaver utgaven utgavene begynner finnes skrevet gjelder
		tjeneste tjenester tjenesten tjenestene konsumenter konsumentene partene tilbyder tilbyderen
		databehandler databehandlere databehandleren hjemmel hjemler hjemmelen taushetsplikt taushetsplikten
		henvendelse løsning løsningen veiledning veiledningen behandlingen erklæringen ordningen forordningen
		loven forskriften saken annet annen samme innhold innholdet sted uenighet virksomhetens
		vilkårene delingsvilkårene bruksvilkårene grunnlagene formålene dokumentene punktene bilagene områdene
		systemene møtene kontaktpunkter kontaktpunktene kontaktpersoner kontaktpersonene segmenter segmentene
		avtalene plikten rollen fullmakten taushetsbelagt taushetsbelagte
	`),
	nn: wordSet(`
		ikkje frå kven kva kvar kvart kvarandre korleis kvifor nokon noko nokre dykk dykkar eg vere vore gjere gjer
		verksemd verksemda verksemder verksemdene berre utan utanfor sjølv sjølve eigen eige eigne ein eit eitt
		meir mykje fleire heile framleis seier sei desse namn namnet namna månad månader
		oppgåve oppgåver oppgåva oppgåvene utgåve utgåver utgåva utgåvene byrjar finst treng skriven
		teneste tenester tenesta tenestene konsumentar konsumentane partane tilbydar tilbydaren
		databehandlar databehandlarar databehandlaren heimel heimlar heimelen teieplikt teieplikta
		førespurnad førespurnader løysing løysinga rettleiing rettleiinga anna annan saman innhald innhaldet
		usemje korkje dømes vilkåra delingsvilkåra bruksvilkåra grunnlaga formåla dokumenta bilaga kontaktpunkta
		kontaktpersonar kontaktpersonane avtalar avtalane plikta rolla fullmakta underlagd underlagde
	`),
};

/** How words end in the one standard, and in the other never. */
const ownEndings: Readonly<Record<Language, RegExp>> = {
	nb: /(?:\p{L}{3}het(?:en|er|ene)?|(?:n|l|er|dr|g|k)ing(?:er|ene)|els(?:er|ene)|sjon(?:er|ene)|\p{L}{2}lige?)$/u,
	nn: /(?:\p{L}{2}heit(?:a|er|ene)?|ing(?:ar|ane)|els(?:ar|ane)|sjon(?:ar|ane)|\p{L}{3}leg)$/u,
};

/** Words that end as those of the other standard do, and are right in both. */
const commonWords = wordSet("billig billige villig villige frivillig frivillige");

const other: Readonly<Record<Language, Language>> = { nb: "nn", nn: "nb" };

/** A word of the other standard, and where it begins. */
export interface ForeignWord {
	readonly word: string;
	readonly index: number;
}

/**
 * The words in a text that belong to the other standard. What stands in «…» is somebody's words, a capital letter
 * within a sentence begins a name, and an act is called what its title says.
 * @param acts titles of acts
 */
export function foreignWords(
	text: string,
	language: Language,
	acts: readonly string[],
): ForeignWord[] {
	const own = withoutCitations(text, acts);
	return [...own.matchAll(/\p{L}+/gu)]
		.filter(({ 0: word, index }) => isOf(other[language], word) && !isName(word, index, own))
		.map(({ 0: word, index }) => ({ word, index }));
}

/** The words of a text that its author may choose: no names, no quotations, no acts, no provisions. */
export function chosenWords(text: string, acts: readonly string[]): readonly string[] {
	const own = withoutCitations(text, acts).replace(
		/artikkel \d+|nr\. \d+|bokstav [a-z]\b/gu,
		blank,
	);
	return [...own.matchAll(/\p{L}+(?:-\p{L}+)*/gu)]
		.filter(({ 0: word, index }) => !isName(word, index, own))
		.map(([word]) => word.toLowerCase());
}

function isOf(language: Language, word: string): boolean {
	const small = word.toLowerCase();
	return (
		!commonWords.has(small) && (ownWords[language].has(small) || ownEndings[language].test(small))
	);
}

function isName(word: string, index: number, text: string): boolean {
	const beginsSentence = /(?:^|[.?!:*] ?)$/u.test(text.slice(0, index));
	return /^\p{Lu}/u.test(word) && !beginsSentence;
}

/** Spaces in place of what is quoted or cited: the other words stay where they are. */
function withoutCitations(text: string, acts: readonly string[]): string {
	const withoutActs = acts.reduce((left, act) => left.replaceAll(act, blank), text);
	return withoutActs.replace(/«[^»]*»|\p{L}+(?:loven|lova)\b|\S+[:/.]\p{L}\S*/gu, blank);
}

function blank(found: string): string {
	return " ".repeat(found.length);
}

function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/).filter(Boolean));
}
