import type { Draft } from "../../core/document/draft.ts";
import { fileName } from "../../core/document/file-name.ts";

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Makes the Word file here in the browser and hands it to the reader.
 * @returns the name of the file
 */
export async function downloadWord(draft: Draft, answers: boolean): Promise<string> {
	const { renderDocx } = await import("../../core/render/docx/index.ts");
	const bytes = renderDocx(draft, { answers });
	const name = `${fileName(draft.document)}.docx`;
	const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: wordType }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read the file only after this task; the address must hold until then.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
	return name;
}
