import { wordContentOf } from "../../../core/read/word/word-content.ts";

/** Opens the Word file that it is sent, and answers with what is read of it. */
addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => {
	postMessage(wordContentOf(data));
});
