import type { Draft } from "../../core/document/draft.ts";
import { fileName } from "../../core/document/file-name.ts";
import type { FileWay } from "../../texts/leaving.ts";
import type { Desk } from "./desk.ts";
import { explainedWord } from "./explained-word.ts";
import { handOver, wordType } from "./hand-over.ts";

/** A form of the draft as a file. What makes it is fetched when it is asked for. */
interface Format {
	/** What its name ends in. */
	readonly ending: string;
	readonly type: string;
	readonly make: (draft: Draft, desk: Desk) => Promise<Uint8Array | string>;
}

const formats: Readonly<Record<FileWay, Format>> = {
	docx: { ending: ".docx", type: wordType, make: (draft) => word(draft, true) },
	"docx-without-answers": { ending: ".docx", type: wordType, make: (draft) => word(draft, false) },
	"docx-explained": {
		// Not the file that is signed, so that it cannot be taken for it.
		ending: "-forklart.docx",
		type: wordType,
		make: (_, desk) => explainedWord(desk),
	},
	text: {
		ending: ".txt",
		type: "text/plain;charset=utf-8",
		make: async ({ document }) =>
			(await import("../../core/render/text/index.ts")).renderText(document),
	},
	markdown: {
		ending: ".md",
		type: "text/markdown;charset=utf-8",
		make: async ({ document }) =>
			(await import("../../core/render/markdown/index.ts")).renderMarkdown(document),
	},
	json: {
		ending: ".json",
		type: "application/json",
		make: async (draft, { data }) =>
			(await import("../../core/render/json/case.ts")).renderCaseJson(
				draft.case,
				data.catalogue.site.address,
			),
	},
};

async function word(draft: Draft, answers: boolean): Promise<Uint8Array> {
	const { renderDocx } = await import("../../core/render/docx/index.ts");
	return renderDocx(draft, { answers });
}

/**
 * Makes a file of the draft as it is now, here in the browser, and hands it to the reader.
 * @returns the name of the file
 */
export async function download(way: FileWay, desk: Desk): Promise<string> {
	const { draft } = desk.read();
	const { ending, type, make } = formats[way];
	const content = await make(draft, desk);
	const name = `${fileName(draft.document)}${ending}`;
	handOver(name, type, content);
	return name;
}
