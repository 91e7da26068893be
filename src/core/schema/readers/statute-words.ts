/** The words of a reference that name no act, in bokmål and nynorsk. */
const wordsOfReference = new Set(
	(
		"og eller samt jf jfr jamfør jevnfør i til av etter den det første fyrste andre annen annet tredje fjerde " +
		"femte sjette sjuende sjuande syvende åttende åttande niende niande tiende tiande siste ledd punktum setning " +
		"bokstav bokstavene bokstavane litra nr nummer strekpunkt alternativ del avsnitt flg ff paragraf paragrafen " +
		"artikkel artikkelen artikler artiklene artiklar artiklane kapittel kapitlet kapittelet kapitler kapitlene kapitla"
	).split(" "),
);

/** Whether a reference holds the name of an act or a regulation: a word that is no part of the reference itself. */
export function namesAct(reference: string): boolean {
	const words = reference.match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [];
	return words.some(
		(word) =>
			word.length > 1 && !/^[IVXLC]+$/.test(word) && !wordsOfReference.has(word.toLowerCase()),
	);
}
