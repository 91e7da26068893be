import type { DoorProblem } from "../../../core/issue.ts";
import type { FileContent } from "../../../core/read/file-content.ts";
import type { Catalogue } from "../../../core/schema/catalogue.ts";
import type { Vocabulary } from "../../../core/schema/vocabulary.ts";
import type { Answers, Desk } from "../desk.ts";
import { readableKind } from "./incoming.ts";

/** What is sent to the place beside the page: plain data only. */
export interface Sent {
	readonly bytes: Uint8Array;
	readonly kind: string;
	readonly fields: Vocabulary;
	readonly entries: Pick<Catalogue, "services" | "legalBases" | "consumerTypes">;
}

type Read = FileContent<Answers> | DoorProblem;

/**
 * Reads a file beside the page, which goes on meanwhile: the largest ones, and those that are made to harm, take
 * seconds. Where the browser gives no such place it is read in the page.
 * @param bytes any file
 */
export async function openBeside(bytes: Uint8Array, desk: Desk): Promise<Read> {
	const { kind, catalogue } = desk.data;
	const { services, legalBases, consumerTypes = {} } = catalogue;
	try {
		return await fromWorker({
			bytes,
			kind: kind.kind,
			fields: kind.fields,
			entries: { services, legalBases, consumerTypes },
		});
	} catch {
		const { fileContentOf } = await import("../../../core/read/file-content.ts");
		return fileContentOf(bytes, readableKind(desk), desk.hasEntry);
	}
}

function fromWorker(sent: Sent): Promise<Read> {
	const worker = new Worker(new URL("./file-content.worker.ts", import.meta.url), {
		type: "module",
	});
	const answer = new Promise<Read>((resolve, reject) => {
		worker.addEventListener("message", ({ data }) => resolve(data));
		worker.addEventListener("error", reject);
		worker.addEventListener("messageerror", reject);
	});
	worker.postMessage(sent);
	return answer.finally(() => worker.terminate());
}
