import { strFromU8, unzipSync } from "fflate";
import type { Draft } from "../../../../src/core/document/draft.ts";
import { renderDocx } from "../../../../src/core/render/docx/index.ts";
import { type Element, parseXml } from "./xml.ts";

/** A Word file, taken apart. */
export interface Opened {
	readonly paths: readonly string[];
	readonly text: (path: string) => string;
	readonly xml: (path: string) => Element;
	/** The root element of word/document.xml. */
	readonly document: Element;
}

export function open(bytes: Uint8Array): Opened {
	const files = unzipSync(bytes);
	const text = (path: string): string => {
		const part = files[path];
		if (part === undefined) throw new Error(`${path} is not in the file`);
		return strFromU8(part);
	};
	const xml = (path: string): Element => parseXml(text(path));
	return { paths: Object.keys(files), text, xml, document: xml("word/document.xml") };
}

/** A draft as a Word file, with the answers, taken apart. */
export function opened(draft: Draft, answers = true): Opened {
	return open(renderDocx(draft, { answers }));
}
