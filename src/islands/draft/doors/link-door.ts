import { decodeLink } from "../../../core/link/decode.ts";
import type { Desk } from "../desk.ts";
import { type Incoming, incomingOf, type Refusal } from "./incoming.ts";
import { wholeKind } from "./whole-kind.ts";
import type { DoorWords } from "./words.ts";

/** Reads the draft that a link holds. */
export async function readLink(
	fragment: string,
	desk: Desk,
	words: DoorWords,
): Promise<Incoming | Refusal> {
	const whole = await wholeKind(desk.data.kind.kind);
	const read = decodeLink(fragment, whole, desk.hasEntry);
	if (read.refused) return { refusal: words.doorProblem(read.refused) };
	return incomingOf(read, words.link.source, desk, whole);
}
