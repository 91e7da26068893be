import type { DoorProblem } from "../../../core/issue.ts";
import type { WordContent } from "../../../core/read/word/word-content.ts";

/**
 * Opens a Word file beside the page, which goes on meanwhile: the largest ones, and those that are made to harm, take a
 * second and more. Where the browser gives no such place it is opened in the page.
 * @param bytes any file
 */
export async function openBeside(bytes: Uint8Array): Promise<WordContent | DoorProblem> {
	try {
		return await fromWorker(bytes);
	} catch {
		const { wordContentOf } = await import("../../../core/read/word/word-content.ts");
		return wordContentOf(bytes);
	}
}

function fromWorker(bytes: Uint8Array): Promise<WordContent | DoorProblem> {
	const worker = new Worker(new URL("./word-content.worker.ts", import.meta.url), {
		type: "module",
	});
	const answer = new Promise<WordContent | DoorProblem>((resolve, reject) => {
		worker.addEventListener("message", ({ data }) => resolve(data));
		worker.addEventListener("error", reject);
		worker.addEventListener("messageerror", reject);
	});
	worker.postMessage(bytes);
	return answer.finally(() => worker.terminate());
}
