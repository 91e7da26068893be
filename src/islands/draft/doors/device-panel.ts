import { readCase } from "../../../core/read/read-case.ts";
import type { Desk } from "../desk.ts";
import { button, buttons, element } from "../dom.ts";
import { card } from "./card.ts";
import type { Device, Keeping } from "./device.ts";
import { eraseDevice } from "./device-storage.ts";
import { type Incoming, incomingOf, type Refusal, readableKind } from "./incoming.ts";
import type { Opening, Then } from "./opening.ts";
import type { Place } from "./place.ts";
import { daysKept, putThere, readStoredDraft, type StoredDraft } from "./stored-draft.ts";
import { storedTime, storedWords } from "./stored-words.ts";
import { takeOut } from "./take-out.ts";
import type { DoorWords } from "./words.ts";

/** What the part about the device works with. */
export interface DeviceTools {
	readonly desk: Desk;
	readonly place: Place;
	readonly words: DoorWords;
	readonly device: Device;
	readonly opening: Opening;
	/** Hands out the draft as a file, where the device takes none. */
	readonly saveFile: () => void;
}

/** The draft on the device: the part of the panel about it, and the boxes that tell of one that lies there. */
export class DevicePanel {
	readonly part: HTMLElement;
	readonly #tools: DeviceTools;
	readonly #line = element("p", { id: "lagret-her", className: "quiet" });
	readonly #actions = buttons();
	#keeping: Keeping = { is: "off" };
	/** What another tab has done, in words: what it stored may be long, and is read once. */
	#overtaken = "";
	/** The draft on the device that is told of, and not taken up yet. */
	#offered: { readonly text: string; readonly draft: StoredDraft } | undefined;

	constructor(tools: DeviceTools) {
		this.#tools = tools;
		const heading = element("h2", {}, tools.words.device.heading);
		this.part = element("section", {}, heading, this.#line, this.#actions);
		tools.device.told = (keeping) => this.#show(keeping);
		tools.desk.whenChanged(() => {
			this.#takeUpOffered();
			this.#tell();
		});
		this.#show(this.#keeping);
	}

	/** Tells of a draft that lies on the device, and offers it. One that is in the form already is kept on. */
	greet(): void {
		const { device, desk, words } = this.#tools;
		const text = device.other();
		if (!text) return;
		const found = readStoredDraft(text, new Date());
		if (found === "expired") eraseDevice();
		else if (typeof found === "string") {
			this.#offer(element("p", {}, words.device[found]), this.#takeOut(text, "secondary"));
		} else if (this.#isInForm(found)) device.takeUp(text, found);
		else {
			const told = element("p", {}, words.device.found(storedWords(found, words, desk)));
			this.#offered = { text, draft: found };
			if (found.document === desk.data.template.id) {
				const goOn = button(words.device.goOn, () => this.#goOn(text, found), "primary");
				this.#offer(told, goOn);
			} else {
				const link = element(
					"a",
					{ href: found.page, target: "_blank" },
					words.device.openForm(found.title),
				);
				told.append(" ", words.device.otherForm, " ", link);
				this.#offer(told);
			}
		}
	}

	/** What is offered may come into the form by another way, with the reader from another form. */
	#takeUpOffered(): void {
		const { device, place } = this.#tools;
		if (!this.#offered || !this.#isInForm(this.#offered.draft)) return;
		const { text, draft } = this.#offered;
		this.#offered = undefined;
		place.clear();
		device.takeUp(text, draft);
	}

	#offer(told: HTMLElement, ...actions: readonly HTMLElement[]): void {
		const { place, words } = this.#tools;
		const erase = button(words.device.eraseFound, () => this.#erase());
		const offered = card(words.device.foundHeading, told, buttons(...actions, erase));
		place.show(offered, { isLookedAt: false });
	}

	#goOn(text: string, draft: StoredDraft): void {
		this.#offered = undefined;
		this.#open(text, draft, () => this.greet());
	}

	/** Takes the draft that lies on the device into the form. */
	#open(text: string, draft: StoredDraft, cancelled: () => void): void {
		const { place, device, opening } = this.#tools;
		const incoming = this.#incoming(draft);
		if ("refusal" in incoming) place.say(incoming.refusal, this.#takeOut(text));
		else {
			const kept = this.#keptOn(incoming, text, () => device.takeUp(text, draft));
			opening.receive(incoming, { ...kept, cancelled });
		}
	}

	/** What was not taken in would be gone from the device at the next change: then it stands until the reader says so. */
	#keptOn({ issues, migration }: Incoming, text: string, takeUp: () => void): Then {
		const isWhole = issues.length === 0 && (migration?.dropped ?? []).length === 0;
		if (isWhole) return { opened: takeUp };
		const { opening, device } = this.#tools.words;
		return {
			openedWords: (...opened) => `${opening.opened(...opened)} ${device.storedStands}`,
			beside: this.#takeOut(text),
		};
	}

	#takeOut(text: string, variant?: "secondary"): HTMLElement {
		return takeOut(text, this.#tools.place, this.#tools.words, variant);
	}

	#incoming({ case: stored }: StoredDraft): Incoming | Refusal {
		const { desk, words } = this.#tools;
		const read = readCase(stored, readableKind(desk), desk.hasEntry);
		if (read.refused) return { refusal: words.doorProblem(read.refused) };
		return incomingOf(read, words.device.source, desk);
	}

	#isInForm({ document, case: stored }: StoredDraft): boolean {
		const { desk } = this.#tools;
		const isSame = JSON.stringify(stored.answers) === JSON.stringify(desk.answered().answers);
		return isSame && document === desk.data.template.id;
	}

	#keep(): void {
		this.#offered = undefined;
		const { desk, device, place, words } = this.#tools;
		const other = device.other();
		const found = other ? readStoredDraft(other, new Date()) : "expired";
		if (!other || found === "expired") {
			device.keep();
			return;
		}
		const replace = () => {
			const putBack = device.keep();
			place.clear();
			const undo = () => {
				putBack();
				place.say("");
				this.greet();
			};
			if (device.isKept) place.say(words.device.replaced, button(words.undo, undo, "tertiary"));
		};
		const what =
			typeof found === "string"
				? words.device[found]
				: words.device.replaceWhat(storedWords(found, words, desk));
		place.show(
			card(
				words.device.replaceHeading,
				element("p", {}, what),
				buttons(
					button(words.device.replace, replace),
					this.#takeOut(other, "secondary"),
					button(words.cancel, () => place.clear()),
				),
			),
		);
	}

	#erase(): void {
		this.#offered = undefined;
		const { device, place, words } = this.#tools;
		const putBack = device.erase();
		place.clear();
		const undo = button(
			words.undo,
			() => {
				place.say(putBack() ? "" : words.device.otherTabHeading);
				if (!device.isKept) this.greet();
			},
			"tertiary",
		);
		place.say(words.device.erased, undo);
		undo.focus();
	}

	#show(keeping: Keeping): void {
		this.#keeping = keeping;
		const { place, words, saveFile } = this.#tools;
		const { device } = words;
		const keep = button(device.keep, () => this.#keep());
		const actions = keeping.is === "kept" ? [button(device.erase, () => this.#erase())] : [keep];
		if (keeping.is === "failed") {
			place.say(device[keeping.fault], button(words.file.save, saveFile, "tertiary"));
		}
		if (keeping.is === "overtaken") this.#tellOvertaken(keeping.by);
		for (const one of actions) one.setAttribute("aria-describedby", this.#line.id);
		const hadFocus = this.#actions.contains(document.activeElement);
		this.#actions.replaceChildren(...actions);
		if (hadFocus) actions[0]?.focus();
		this.#tell();
	}

	/** Another tab has stored a draft: which of the two is to lie there, only the reader knows. */
	#tellOvertaken(by: string | null): void {
		const { device, place, words } = this.#tools;
		const found = putThere(by);
		this.#overtaken = words.device[typeof found === "string" ? found : "otherTab"];
		const isGone = by === null || found === "erasedElsewhere";
		if (isGone || typeof found === "string") {
			place.say(this.#overtaken, ...(isGone ? [] : [this.#takeOut(by)]));
			return;
		}
		const openOther = () => this.#open(by, found, () => this.#tellOvertaken(by));
		const keepThis = () => {
			device.keep();
			place.clear();
			place.say("");
		};
		place.say(words.device.otherTabHeading);
		place.show(
			card(
				words.device.otherTabHeading,
				element("p", {}, words.device.otherTab),
				buttons(button(words.device.keepThis, keepThis), button(words.device.openOther, openOther)),
			),
			{ isLookedAt: false },
		);
	}

	/** The line that says how the draft stands, in the panel. */
	#tell(): void {
		const keeping = this.#keeping;
		const { desk, words } = this.#tools;
		let line = words.device.notKept;
		if (keeping.is === "failed") line = words.device[keeping.fault];
		if (keeping.is === "overtaken") line = this.#overtaken;
		if (keeping.is === "kept") {
			const unread = desk.answered().issues.length;
			const kept = words.device.kept(storedTime(keeping.saved, words, desk), daysKept);
			line = unread > 0 ? `${kept} ${words.unread(unread)}` : kept;
		}
		if (this.#line.textContent !== line) this.#line.textContent = line;
	}
}
