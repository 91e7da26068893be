import type { Desk } from "../desk.ts";
import { Device } from "./device.ts";
import { DevicePanel } from "./device-panel.ts";
import { Earlier, followsEarlier } from "./earlier.ts";
import { readChosenFile } from "./file-door.ts";
import { filePanel, saveCaseFile } from "./file-panel.ts";
import type { Again, Incoming } from "./incoming.ts";
import { readLink } from "./link-door.ts";
import { LinkPanel } from "./link-panel.ts";
import { Opening } from "./opening.ts";
import { Place } from "./place.ts";
import type { Remembered } from "./snapshot.ts";
import { loadDoorWords } from "./words.ts";

/** The doors, when they are wanted: where a draft is kept, and where it is taken up again. */
export interface Doors {
	/** Fills the panel, the first time that it is opened. */
	readonly fillPanel: () => void;
	readonly openFile: (file: File, options?: { readonly isEarlier?: boolean }) => Promise<void>;
	readonly openLink: (fragment: string) => void;
	/** Tells of a draft that lies on the device. */
	readonly greet: () => void;
	readonly refuseSeveral: () => void;
	/** Tells what is to be known of a draft that has come in. */
	readonly tell: (incoming: Incoming) => void;
	readonly carried: () => Carried;
	readonly take: (carried: Carried) => void;
}

/** What is begun at the doors of one form, and goes on at those of another. */
export interface Carried {
	readonly before: Remembered | undefined;
	readonly again: Again | undefined;
}

/**
 * @param keep the element of the doors in the page
 * @param choose lets the reader choose a file to open
 */
export async function loadDoors(
	desk: Desk,
	keep: HTMLElement,
	choose: () => void,
	signal: AbortSignal,
): Promise<Doors> {
	const words = await loadDoorWords(desk.data.language);
	const panel = keep.querySelector<HTMLElement>("[data-keep-panel]");
	const status = keep.querySelector<HTMLElement>("[data-keep-status]");
	if (!panel || !status) throw new Error("No place for the doors");
	const place = new Place(keep, status);
	const device = new Device(desk, signal);
	const opening = new Opening(desk, place, words, () => device.isKept);
	const earlier = new Earlier(desk, place, words, opening);
	const saveFile = () => saveCaseFile(desk, place, words);
	const devicePanel = new DevicePanel({ desk, place, words, device, opening, saveFile });
	let isFilled = false;
	const doors: Doors = {
		fillPanel() {
			if (isFilled) return;
			isFilled = true;
			const file = filePanel(words, { save: saveFile, open: choose });
			const link = new LinkPanel(desk, words, saveFile);
			panel.append(devicePanel.part, file, link.part);
		},
		async openFile(file, { isEarlier = false } = {}) {
			place.say(words.file.reading(file.name));
			await painted();
			const read = await readChosenFile(file, desk, words);
			if ("refusal" in read) {
				tellRefusal(place, read.refusal);
				return;
			}
			const incoming = {
				...read,
				again: (others) => others.openFile(file, { isEarlier }),
			} satisfies Incoming;
			if (isEarlier) earlier.askDate(incoming);
			else if (followsEarlier(desk)) earlier.ask(incoming);
			else opening.receive(incoming);
		},
		openLink(fragment) {
			const read = readLink(fragment, desk, words);
			if ("refusal" in read) tellRefusal(place, read.refusal);
			else opening.receive({ ...read, again: (others) => others.openLink(fragment) });
		},
		greet: () => devicePanel.greet(),
		refuseSeveral: () => tellRefusal(place, words.file.onlyOne),
		tell: (incoming) => opening.tell(incoming),
		carried: () => ({ before: opening.before, again: place.again }),
		take({ before, again }) {
			opening.offerBack(before);
			void again?.(doors);
		},
	};
	return doors;
}

function tellRefusal(place: Place, sentence: string): void {
	place.say(sentence);
	place.lookAtStatus();
}

/** Lets the browser show what was said before the work begins. */
function painted(): Promise<void> {
	return new Promise((done) => {
		// A tab that is not seen paints nothing.
		const late = setTimeout(done, 100);
		requestAnimationFrame(() =>
			setTimeout(() => {
				clearTimeout(late);
				done();
			}),
		);
	});
}
