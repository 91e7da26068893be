/** The styles that a draft uses, by their ids in the file. A name that is not here does not compile. */

/** Clauses of the document by depth. */
export const clauseHeadings = ["Heading1", "Heading2", "Heading3"] as const;
/** Clauses of an appendix by depth. */
export const appendixHeadings = ["AppendixClause1", "AppendixClause2", "AppendixClause3"] as const;
/** Lettered items: outside all clauses, then by the depth of the clause. */
export const clauseLetters = [
	"ClauseLetter0",
	"ClauseLetter1",
	"ClauseLetter2",
	"ClauseLetter3",
] as const;
/** Lettered items in an appendix: outside its clauses, then by the depth of the clause. */
export const appendixLetters = [
	"AppendixLetter0",
	"AppendixLetter1",
	"AppendixLetter2",
	"AppendixLetter3",
] as const;

export type LetterStyle = (typeof clauseLetters)[number] | (typeof appendixLetters)[number];
/** The same letters in a list within a list. */
export type InnerLetterStyle = `${LetterStyle}Inner`;

export type ParagraphStyle =
	| "Normal"
	| "Title"
	| "Subtitle"
	| "DraftMark"
	| "Proposal"
	| "OpenItemsHeading"
	| "OpenItem"
	| "TOCHeading"
	| "TOC1"
	| "TOC2"
	| (typeof clauseHeadings)[number]
	| "Appendix"
	| (typeof appendixHeadings)[number]
	| "BodyText"
	| "LeadIn"
	| LetterStyle
	| InnerLetterStyle
	| "ListBullet"
	| "ListBullet2"
	| "ListContinue"
	| "ListContinue2"
	| "Alternative"
	| "AlternativeText"
	| "TableHeading"
	| "TableText"
	| "TableTextKept"
	| "TableGap"
	| "Party"
	| "SignatureText"
	| "SignatureEnd"
	| "Header"
	| "Footer"
	| "FooterProposal"
	| "CommentText";

export type CharacterStyle =
	| "Strong"
	| "Emphasis"
	| "StrongEmphasis"
	| "Hyperlink"
	| "LinkStrong"
	| "LinkEmphasis"
	| "LinkStrongEmphasis"
	| "PlaceholderText"
	| "HeaderMark"
	| "CommentReference";
