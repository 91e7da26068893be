import { decodeLink } from "../../../core/link/decode.ts";
import type { Desk } from "../desk.ts";
import { type Incoming, incomingOf, type Refusal, readableKind } from "./incoming.ts";
import type { DoorWords } from "./words.ts";

/** Reads the draft that a link holds. */
export function readLink(fragment: string, desk: Desk, words: DoorWords): Incoming | Refusal {
	const read = decodeLink(fragment, readableKind(desk), desk.hasEntry);
	if (read.refused) return { refusal: words.doorProblem(read.refused) };
	return incomingOf(read, words.link.source, desk);
}
