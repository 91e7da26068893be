/** What a reader cites by its number. */
export type CitedNumber =
	| { readonly kind: "provision"; readonly number: string }
	| { readonly kind: "clause" | "appendix"; readonly number: string };

const provision =
	/(?:§+|\bparagraf|\bart(?:ikkel|\.)?)\s*(\d+(?:-\d+)?(?:\s?[a-z](?![\p{L}\d]))?)(?!\d|-\p{L})/giu;
const appendix =
	/\b(?:bilag|vedlegg)\s*(?:nr\.?\s*)?(\d+)(?:[,\s]+(?:punkt|pkt\.?)\s*(\d+(?:\.\d+)*))?/giu;
const clause = /\b(?:punkt|pkt\.?|kapittel|kap\.?)\s*(\d+(?:\.\d+)*)/giu;
/** «4.2» is a clause, «3-3» a provision: nobody writes them for anything else here. */
const bareClause = /(?<![\p{L}\d.,-])(\d+(?:\.\d+)+)(?![\p{L}\d-])/giu;
const bareProvision = /(?<![\p{L}\d.,-])(\d+-\d+(?:\s?[a-z](?![\p{L}\d]))?)(?![\p{L}\d.-])/giu;

/**
 * Takes the numbers that a question cites out of it.
 * @returns what is cited, and the rest of the question
 */
export function readReferences(question: string): {
	readonly cited: readonly CitedNumber[];
	readonly rest: string;
} {
	const cited: CitedNumber[] = [];
	const take = (text: string, pattern: RegExp, read: (match: RegExpMatchArray) => CitedNumber) =>
		text.replace(pattern, (...found) => {
			cited.push(read(found as unknown as RegExpMatchArray));
			return " ";
		});
	const asProvision = ([, number = ""]: RegExpMatchArray): CitedNumber => ({
		kind: "provision",
		number: number.toLowerCase().replace(/(\d)\s*([a-z])$/, "$1 $2"),
	});
	const asClause = ([, number = ""]: RegExpMatchArray): CitedNumber => ({ kind: "clause", number });
	let rest = take(question.replace(/\u00a0/g, " "), provision, asProvision);
	rest = take(rest, appendix, ([, number, within]) => ({
		kind: "appendix",
		number: within ? `bilag ${number} punkt ${within}` : `bilag ${number}`,
	}));
	rest = take(rest, clause, asClause);
	rest = take(rest, bareClause, asClause);
	rest = take(rest, bareProvision, asProvision);
	return { cited, rest };
}
