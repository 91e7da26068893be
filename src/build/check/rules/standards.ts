import type { AuthorIssue } from "../../../core/issue.ts";
import { knownStatutes } from "../../published/statutes.ts";
import type { Rule } from "../analysis.ts";
import { chosenWords, foreignWords } from "../standards.ts";
import { type WrittenText, writtenTexts } from "../written-texts.ts";

/** A paragraph of fewer chosen words can be right in both standards: «{contact.name}, e-post, telefon». */
const fewestInParagraph = 3;
/** A label may be longer than that and the same: «Møteplass på taktisk nivå». */
const fewestInLabel = 6;

/** A text is in one standard, and nothing in nynorsk is the bokmål over again. */
export const standards: Rule = (analysis) => {
	const { acts } = knownStatutes(analysis.content);
	return writtenTexts(analysis).flatMap((written) => [
		...ofOtherStandard(written, acts),
		...sameAsTwin(written, acts),
	]);
};

function ofOtherStandard(
	{ text, language, placeAt }: WrittenText,
	acts: readonly string[],
): AuthorIssue[] {
	return foreignWords(text, language, acts).map(({ word, index }): AuthorIssue => {
		return { rule: "other-standard", values: { word, language }, place: placeAt(index) };
	});
}

function sameAsTwin(
	{ text, twins, isParagraph, placeAt }: WrittenText,
	acts: readonly string[],
): AuthorIssue[] {
	const isSentence = isParagraph || /[.?:!]$/.test(text);
	const fewest = isSentence ? fewestInParagraph : fewestInLabel;
	if (!twins.has(text) || chosenWords(text, acts).length < fewest) return [];
	return [
		{ rule: "same-as-twin", values: { text: text.replace(/\uFFFC+/g, "…") }, place: placeAt(0) },
	];
}
