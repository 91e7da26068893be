import type { Context } from "./context.ts";
import type { CharacterStyle } from "./styles/names.ts";
import { escapeText } from "./xml.ts";

/** The character style of text that is strong, emphasised or a link here; undefined for plain text. */
export function characterStyle(context: Context): CharacterStyle | undefined {
	if (context.link) {
		if (context.strong) return context.emphasis ? "LinkStrongEmphasis" : "LinkStrong";
		return context.emphasis ? "LinkEmphasis" : "Hyperlink";
	}
	if (context.strong) return context.emphasis ? "StrongEmphasis" : "Strong";
	return context.emphasis ? "Emphasis" : undefined;
}

/** The properties of a run: its style and nothing else, for a draft carries no direct formatting. */
export function runProperties(style: CharacterStyle | undefined): string {
	return style === undefined ? "" : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
}

/** One run of text. Line feeds become breaks in place, tabs become tabs. */
export function run(text: string, style?: CharacterStyle): string {
	return `<w:r>${runProperties(style)}${runContent(text)}</w:r>`;
}

/** A tab. */
export function tabRun(style?: CharacterStyle): string {
	return `<w:r>${runProperties(style)}<w:tab/></w:r>`;
}

function runContent(text: string): string {
	if (!/[\r\n\t]/.test(text)) return textElement(text);
	return text
		.split(/(\r\n?|\n|\t)/)
		.map((piece, index) => {
			if (index % 2 === 1) return piece === "\t" ? "<w:tab/>" : "<w:br/>";
			return piece === "" ? "" : textElement(piece);
		})
		.join("");
}

function textElement(text: string): string {
	return `<w:t${preserve(text)}>${escapeText(text)}</w:t>`;
}

/** Says that white space counts, where a reader of XML might drop it. */
function preserve(text: string): string {
	return /^\s|\s$|\s\s/.test(text) ? ' xml:space="preserve"' : "";
}

const sameRuns =
	/(<w:r>(?:<w:rPr>[^/]*\/><\/w:rPr>)?)<w:t[^>]*>[^<]*<\/w:t><\/w:r>(?:\1<w:t[^>]*>[^<]*<\/w:t><\/w:r>)+/g;

/** Makes one run of texts in the same style that follow one another: Word compares and tracks run by run. */
export function mergeRuns(content: string): string {
	if (!content.includes("</w:t></w:r><w:r>")) return content;
	return content.replace(sameRuns, (runs: string, start: string) => {
		const text = runs.replace(/<[^>]*>/g, "");
		return `${start}<w:t${preserve(text)}>${text}</w:t></w:r>`;
	});
}

/**
 * A field with the result that stands until it is calculated again (ECMA-376 part 1 §17.16.2). Written with
 * runs and not as `fldSimple`, whose text several readers skip.
 */
export function field(instruction: string, result: string, style?: CharacterStyle): string {
	const properties = runProperties(style);
	return (
		`<w:r>${properties}<w:fldChar w:fldCharType="begin"/></w:r>` +
		`<w:r>${properties}<w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
		`<w:r>${properties}<w:fldChar w:fldCharType="separate"/></w:r>` +
		run(result, style) +
		`<w:r>${properties}<w:fldChar w:fldCharType="end"/></w:r>`
	);
}
