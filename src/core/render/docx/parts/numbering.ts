import { type Level, lists } from "../lists.ts";
import { namespaces } from "../namespaces.ts";
import { part } from "../xml.ts";

function levelElement(level: Level, index: number): string {
	const { style, format, text, restart, left, hanging } = level;
	return (
		`<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
		(restart === undefined ? "" : `<w:lvlRestart w:val="${restart}"/>`) +
		`<w:pStyle w:val="${style}"/><w:suff w:val="${text === "" ? "nothing" : "tab"}"/>` +
		`<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
		`<w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`
	);
}

function abstractNumber(levels: readonly Level[], index: number): string {
	const id = (index + 1).toString(16).padStart(8, "0").toUpperCase();
	return (
		`<w:abstractNum w:abstractNumId="${index}"><w:nsid w:val="${id}"/><w:multiLevelType w:val="multilevel"/>` +
		`<w:tmpl w:val="${id}"/>${levels.map(levelElement).join("")}</w:abstractNum>`
	);
}

/** word/numbering.xml (ECMA-376 part 1 §17.9): the lists, and one use of each. */
export function numbering(): string {
	const uses = lists.map(
		(_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
	);
	return part(
		`<w:numbering ${namespaces}>${lists.map(abstractNumber).join("")}${uses.join("")}</w:numbering>`,
	);
}
