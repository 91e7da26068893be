import { button } from "../dom.ts";
import { handOver } from "../hand-over.ts";
import type { Place } from "./place.ts";
import { storedKey } from "./waiting.ts";
import type { DoorWords } from "./words.ts";

/**
 * A button that hands out what lies on the device as a file, as it is: also what this page cannot read. It opens as
 * other files of answers do, in a form that understands it.
 * @param text as it is stored
 */
export function takeOut(
	text: string,
	place: Place,
	words: DoorWords,
	variant: "secondary" | "tertiary" = "tertiary",
): HTMLElement {
	const name = `${storedKey}.json`;
	const take = () => {
		handOver(name, "application/json", text);
		place.say(words.file.saved(name));
	};
	return button(words.device.takeOut, take, variant);
}
