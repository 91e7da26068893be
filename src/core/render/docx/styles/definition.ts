/**
 * How a style is said here (ECMA-376 part 1 §17.7.4.17). What Word's own styles are called is Word's, and it
 * translates them; a style of ours has a Norwegian name, without commas, which would make it two names.
 */
export interface Definition {
	readonly name: string;
	readonly basedOn?: string;
	/** The style of the paragraph after it, when someone types one. */
	readonly next?: string;
	/** Not one of Word's own styles. */
	readonly custom?: boolean;
	/** Kept with the next paragraph, with its own lines, at the top of a page: what goes before `w:numPr`. */
	readonly keep?: string;
	/** The other children of `w:pPr`, in the order of the schema. */
	readonly paragraph?: string;
	/** The children of `w:rPr`, in the order of the schema. */
	readonly run?: string;
}

/** On the same page as the next paragraph. */
export const withNext = "<w:keepNext/>";
/** On the same page as the next paragraph, and not split itself. */
export const whole = "<w:keepNext/><w:keepLines/>";

/** Space before and after, in twentieths of a point (Word adds the one to the other), and the height of a line. */
export function spacing(before: number, after: number, line?: number): string {
	const height = line === undefined ? "" : ` w:line="${line}" w:lineRule="auto"`;
	return `<w:spacing w:before="${before}" w:after="${after}"${height}/>`;
}

/** Indentation in twentieths of a point. */
export function indent(left: number, hanging = 0): string {
	return `<w:ind w:left="${left}"${hanging === 0 ? "" : ` w:hanging="${hanging}"`}/>`;
}

/** The size of letters in points. */
export function size(points: number): string {
	return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}

export function color(hex: string): string {
	return `<w:color w:val="${hex}"/>`;
}

export const bold = "<w:b/><w:bCs/>";
export const italic = "<w:i/><w:iCs/>";

/** A level of the document's outline, counted from 1. */
export function outline(level: number): string {
	return `<w:outlineLvl w:val="${level - 1}"/>`;
}
