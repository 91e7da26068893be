import { assemblyWords } from "../../wording/document-words.ts";
import { childOf, type Element, elementsOf } from "./xml.ts";

/** A content control as it stands in the file. */
export interface FoundControl {
	/** The tag, unless a program has dropped it. */
	readonly tag: string | undefined;
	/** What stands in it; nothing where the placeholder does. */
	readonly text: string | undefined;
}

/** Text that is on its way out, that says how to make text, or that stands twice. */
export const skipped = new Set([
	...["del", "moveFrom", "delText", "instrText", "delInstrText", "Fallback"],
	...["rPr", "pPr", "sdtPr", "tblPr", "trPr", "tcPr", "footnoteReference", "commentReference"],
]);

const placeholders = Object.values(assemblyWords).map(({ missing }) => missing("").slice(0, -1));

/** The content controls of a document in reading order; a contents list is one too, and is not ours. */
export function controlsOf(element: Element): FoundControl[] {
	return elementsOf(element).flatMap((child): FoundControl[] => {
		if (skipped.has(child.name)) return [];
		if (child.name !== "sdt") return controlsOf(child);
		const properties = childOf(child, "sdtPr");
		const content = childOf(child, "sdtContent");
		if (childOf(properties, "docPartObj")) return content ? controlsOf(content) : [];
		const inner = content ? controlsOf(content) : [];
		const own: FoundControl = {
			tag: childOf(properties, "tag")?.attributes.get("val"),
			text: content && !isOn(childOf(properties, "showingPlcHdr")) ? answerIn(content) : undefined,
		};
		return [own, ...inner];
	});
}

function isOn(element: Element | undefined): boolean {
	return element !== undefined && !/^(0|false|off)$/.test(element.attributes.get("val") ?? "");
}

/** The words in a control, or nothing where only the blank's own words stand. */
function answerIn(content: Element): string | undefined {
	const text = textOf(content).trim();
	return text === "" || placeholders.some((start) => text.startsWith(start)) ? undefined : text;
}

/** The text of runs as it would be accepted: insertions in, deletions out, breaks as line feeds. */
function textOf(element: Element): string {
	const paragraphs = elementsOf(element).filter(({ name }) => name === "p");
	if (paragraphs.length > 1) return paragraphs.map(textOf).join("\n");
	return elementsOf(element)
		.map((child): string => {
			if (skipped.has(child.name)) return "";
			switch (child.name) {
				case "t":
					return child.children.filter((one) => typeof one === "string").join("");
				case "tab":
				case "ptab":
					return "\t";
				case "br":
				case "cr":
					return "\n";
				case "noBreakHyphen":
					return "-";
				default:
					return textOf(child);
			}
		})
		.join("");
}
