import { pdfInfo } from "./libreoffice.ts";

/** A paragraph, heading, list item or cell of a tagged PDF. */
export interface PdfBlock {
	/** The tag: H1, P, LI, TOCI, TH, TD. */
	readonly kind: string;
	/**
	 * The text in the pieces that it is drawn in. Where one piece ends and the next begins, a PDF does not say
	 * whether there is a space (a tab, a line break, the gap after a number) or nothing (a word that goes on).
	 */
	readonly pieces: readonly string[];
}

const ranked = ["TOCI", "LI", "TH", "TD"];

/**
 * The blocks of a tagged PDF in reading order. Heads and feet of pages are artifacts, not text, and so are the
 * header rows that are repeated on the next page: they are not here. Empty blocks are left out.
 */
export async function pdfBlocks(path: string): Promise<PdfBlock[]> {
	const blocks: { kind: string; pieces: string[] }[] = [];
	const open: { indent: number; tag: string }[] = [];
	for (const line of await pdfInfo(path, "-struct-text")) {
		const indent = line.search(/\S/);
		if (indent < 0 || line.startsWith("/", indent)) continue;
		const piece = /^"(.*)"$/s.exec(line.slice(indent))?.[1];
		if (piece === undefined) {
			while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
			const tag = /^\w+/.exec(line.slice(indent))?.[0] ?? "";
			open.push({ indent, tag });
			if (/^(P|H\d?|Title)$/.test(tag)) {
				const rank = open.findLast((element) => ranked.includes(element.tag));
				blocks.push({ kind: rank?.tag ?? tag, pieces: [] });
			}
		} else {
			const inLink = open.at(-1)?.tag === "Link";
			blocks.at(-1)?.pieces.push(inLink ? withoutUnderline(piece) : piece);
		}
	}
	return blocks.filter(({ pieces }) => pieces.join("").trim() !== "");
}

/** LibreOffice draws the line under a link as two spaces, after the text of the link. */
function withoutUnderline(piece: string): string {
	return piece.replace(/ {2}$/, "");
}

/** The text of a block, with one space wherever there is white space or a new piece. Not for comparing. */
export function pdfText(block: PdfBlock): string {
	return collapse(block.pieces.join(" "));
}

/**
 * Compares a PDF with the texts that should stand in it, block by block, and gives a line for each difference: none
 * when they are the same. White space is collapsed, and a space may be missing where one piece ends and another
 * begins; nothing else may differ.
 */
export function differences(expected: readonly string[], blocks: readonly PdfBlock[]): string[] {
	const length = Math.max(expected.length, blocks.length);
	const found: string[] = [];
	for (let index = 0; index < length && found.length < 10; index++) {
		const text = expected[index];
		const block = blocks[index];
		if (text === undefined) found.push(`${index}: only in the PDF: ${block && pdfText(block)}`);
		else if (block === undefined) found.push(`${index}: not in the PDF: ${text}`);
		else if (!isSame(text, block)) found.push(`${index}: «${text}» is «${pdfText(block)}»`);
	}
	return found;
}

/** Between two pieces, where there may be a space or nothing. */
const border = "\0";

function isSame(expected: string, block: PdfBlock): boolean {
	const text = collapse(expected);
	const drawn = block.pieces
		.join(border)
		.replace(/[\s\0]*\s[\s\0]*/g, " ")
		.replace(/\0+/g, border)
		.replace(/^[ \0]|[ \0]$/g, "");
	let at = 0;
	for (const character of drawn) {
		if (character !== border) {
			if (!text.startsWith(character, at)) return false;
			at += character.length;
		} else if (text[at] === " ") at++;
	}
	return at === text.length;
}

function collapse(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
