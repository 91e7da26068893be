import type { Opened } from "./opened.ts";
import { all, at, type Element, elements, valueAt } from "./xml.ts";

/** Reads a Word file as Word shows it: numbers are counted from the styles, not taken from anywhere. */

interface Level {
	readonly format: string | undefined;
	readonly text: string;
	readonly style: string | undefined;
	readonly restart: number | undefined;
}

export interface WordParagraph {
	readonly element: Element;
	readonly style: string | undefined;
	/** What the numbering puts in front: «4.2», «a)», «–», or an empty string. */
	readonly number: string;
	readonly text: string;
}

/** The paragraphs of the body in reading order, those of tables among them. */
export function wordParagraphs(file: Opened): WordParagraph[] {
	const count = counter(file);
	return all(file.document, "w:p").map((element) => {
		const style = valueAt(element, "w:pPr", "w:pStyle");
		return { element, style, number: count(style), text: textOf(element) };
	});
}

/** Number and text with a space between, as the paragraph reads. */
export function reads({ number, text }: WordParagraph): string {
	return `${number} ${text}`.replace(/\s+/g, " ").trim();
}

/** The text of runs; tabs and breaks are white space, instructions of fields are not text. */
export function textOf(element: Element): string {
	return all(element, "w:t", "w:tab", "w:br")
		.map(({ name, children }) =>
			name === "w:t" ? children.join("") : name === "w:tab" ? "\t" : "\n",
		)
		.join("");
}

/** The list and the level of each style, its own or that of the style it is based on. */
export function boundStyles(file: Opened): Map<string, { list: string; level: number }> {
	const styles = all(file.xml("word/styles.xml"), "w:style");
	const byId = new Map(styles.map((style) => [style.attributes["w:styleId"], style]));
	const bound = new Map<string, { list: string; level: number }>();
	for (const [id = "", style] of byId) {
		let from: Element | undefined = style;
		while (from !== undefined && at(from, "w:pPr", "w:numPr") === undefined) {
			from = byId.get(valueAt(from, "w:basedOn"));
		}
		const list = from && valueAt(from, "w:pPr", "w:numPr", "w:numId");
		const level = from && valueAt(from, "w:pPr", "w:numPr", "w:ilvl");
		if (list !== undefined) bound.set(id, { list, level: Number(level) });
	}
	return bound;
}

/** The levels of each list, by the number that the styles use. */
export function lists(file: Opened): Map<string, Level[]> {
	const numbering = file.xml("word/numbering.xml");
	const abstract = new Map(
		all(numbering, "w:abstractNum").map((list) => [list.attributes["w:abstractNumId"], list]),
	);
	return new Map(
		all(numbering, "w:num").map((use) => {
			const list = abstract.get(valueAt(use, "w:abstractNumId"));
			return [use.attributes["w:numId"] ?? "", list ? all(list, "w:lvl").map(readLevel) : []];
		}),
	);
}

function readLevel(level: Element): Level {
	const restart = valueAt(level, "w:lvlRestart");
	return {
		format: valueAt(level, "w:numFmt"),
		text: valueAt(level, "w:lvlText") ?? "",
		style: valueAt(level, "w:pStyle"),
		restart: restart === undefined ? undefined : Number(restart),
	};
}

/** Counts as ECMA-376 part 1 §17.9 says: a level begins again after a higher one, or the one it names. */
function counter(file: Opened): (style: string | undefined) => string {
	const bound = boundStyles(file);
	const levels = lists(file);
	const counts = new Map<string, (number | undefined)[]>();
	return (style) => {
		const place = bound.get(style ?? "");
		const list = levels.get(place?.list ?? "");
		if (place === undefined || list === undefined) return "";
		const count = counts.get(place.list) ?? [];
		counts.set(place.list, count);
		count[place.level] = (count[place.level] ?? 0) + 1;
		for (let lower = place.level + 1; lower < list.length; lower++) {
			const restart = list[lower]?.restart ?? lower;
			if (place.level < restart) count[lower] = undefined;
		}
		return (list[place.level]?.text ?? "").replace(/%(\d)/g, (_, digit: string) => {
			const index = Number(digit) - 1;
			return format(count[index] ?? 1, list[index]?.format);
		});
	};
}

function format(count: number, as: string | undefined): string {
	if (as !== "lowerLetter") return String(count);
	const letter = String.fromCharCode(97 + ((count - 1) % 26));
	return letter.repeat(Math.floor((count - 1) / 26) + 1);
}

/** Complex fields in reading order: the instruction, and the text that stands as its result. */
export function fields(element: Element): { instruction: string; result: string }[] {
	const found: { instruction: string; result: string }[] = [];
	const open: { instruction: string; result: string; separated: boolean }[] = [];
	for (const node of all(element, "w:fldChar", "w:instrText", "w:t")) {
		const type = node.attributes["w:fldCharType"];
		const current = open.at(-1);
		if (type === "begin") open.push({ instruction: "", result: "", separated: false });
		else if (type === "separate" && current) current.separated = true;
		else if (type === "end" && current) {
			found.push({ instruction: current.instruction.trim(), result: current.result });
			open.pop();
		} else if (node.name === "w:instrText" && current)
			current.instruction += node.children.join("");
		else if (current?.separated) current.result += node.children.join("");
	}
	if (open.length > 0) throw new Error("A field that does not end");
	return found;
}

/** The paragraph that each bookmark begins in, and the text that it goes round. */
export function bookmarks(file: Opened): Map<string, { paragraph: Element; text: string }> {
	const found = new Map<string, { paragraph: Element; text: string }>();
	for (const paragraph of all(file.document, "w:p")) {
		const inside = elements(paragraph);
		for (const [index, start] of inside.entries()) {
			if (start.name !== "w:bookmarkStart") continue;
			const id = start.attributes["w:id"];
			const end = inside.findIndex(
				(other) => other.name === "w:bookmarkEnd" && other.attributes["w:id"] === id,
			);
			if (end < index) throw new Error(`Bookmark ${id} does not end after it begins`);
			const text = inside.slice(index, end).map(textOf).join("");
			found.set(start.attributes["w:name"] ?? "", { paragraph, text });
		}
	}
	return found;
}
