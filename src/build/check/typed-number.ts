/** A number of a clause or an appendix that someone typed, and where it begins. */
export interface TypedNumber {
	readonly found: string;
	readonly index: number;
}

const space = "[ \\u00A0]";
const number = "\\d{1,2}(?:\\.\\d{1,2})*(?!\\d)";
const month = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember";
const unit =
	"kroner|kr|prosent|%|timer?|(?:dag|måned|månad|eksemplar)(?:ers?)?|(?:uke|veke)(?:rs?)?|års?|sider|stk";

/** «punkt 4.2», «pkt. 3», «bilag nr. 2», «vedlegg 1», «avsnitt 5», «punktene 3 og 4»; no date, no amount. */
const named = new RegExp(
	`(?<!\\p{L})(?:punkt(?:et|ene|a)?|pkt\\.?|bilag(?:et|ene|a)?|vedlegg(?:et|ene|a)?|avsnitt(?:et|ene|a)?)${space}+` +
		`(?:nr\\.?${space}+|nummer${space}+)?${number}(?!\\.?${space}*(?:(?:${month}|${unit})(?!\\p{L})|\\d))`,
	"giu",
);

/** «4.2 Taushetsplikt» or «4) Taushetsplikt» where a title or a paragraph begins; «1. januar» is a date. */
const leading = /^(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)])[ \u00A0]+(?=\p{Lu})/u;
const date = new RegExp(`^\\d{1,2}\\.${space}+(?:${month})(?!\\p{L})`, "iu");

/** The punkt, vedlegg or avsnitt of a statute is typed, as its paragraphs and articles are. */
const statute =
	/(?:§§?[ \u00A0]*\d[\d-]*(?:[ \u00A0][a-z])?|artikkel[ \u00A0]\d+|kapittel[ \u00A0]\d+|nr\.?[ \u00A0]\d+|ledd|bokstav[ \u00A0][a-z]|\p{L}*(?:loven|lova|forskriften|forskrifta|forordningen|forordninga|direktivet|fortalen)s?)[ ,\u00A0]+$/iu;

/** The numbers of clauses and appendices that are typed in a title or a paragraph. */
export function findTypedNumbers(text: string): TypedNumber[] {
	const first = date.test(text) ? undefined : leading.exec(text);
	return [
		...(first ? [{ found: first[0].trim(), index: 0 }] : []),
		...[...text.matchAll(named)]
			.filter(({ index }) => !statute.test(text.slice(0, index)))
			.map(({ 0: found, index }) => ({ found, index })),
	];
}
