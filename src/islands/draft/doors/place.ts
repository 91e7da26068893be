import { element } from "../dom.ts";
import { lookAt } from "./card.ts";
import type { Again } from "./incoming.ts";

interface Shown {
	readonly isLookedAt?: boolean;
	readonly again?: Again | undefined;
}

/** Where the doors speak: a line above the panel, and over it one box at a time. */
export class Place {
	readonly #keep: HTMLElement;
	readonly #status: HTMLElement;
	readonly #back = element("p", { className: "door-back" });
	#card: HTMLElement | undefined;
	#again: Again | undefined;

	constructor(keep: HTMLElement, status: HTMLElement) {
		this.#keep = keep;
		this.#status = status;
		status.after(this.#back);
	}

	/** Says how something went; with something to press where there is more to do. */
	say(words: string, ...actions: readonly HTMLElement[]): void {
		this.#status.replaceChildren(words, ...actions.flatMap((one) => [" ", one]));
	}

	/** What stands there until it is used: the way back to what was. */
	offer(action: HTMLElement | undefined): void {
		this.#back.replaceChildren(...(action ? [action] : []));
	}

	/** What the box asks or tells can be asked and told at other doors: so it is done there. */
	get again(): Again | undefined {
		return this.#again;
	}

	/** Shows a box in the place of the one that is there, and leads the reader to it. */
	show(card: HTMLElement, { isLookedAt = true, again }: Shown = {}): void {
		this.clear();
		this.#card = card;
		this.#again = again;
		this.#keep.prepend(card);
		if (isLookedAt) lookAt(card);
	}

	/** Takes away the box; whoever stood in it is led to the panel, which is next to it. */
	clear(): void {
		const hadFocus = this.#card?.contains(document.activeElement) ?? false;
		this.#card?.remove();
		this.#card = undefined;
		this.#again = undefined;
		if (hadFocus) this.#keep.querySelector("summary")?.focus();
	}

	lookAtStatus(): void {
		this.#status.focus({ preventScroll: true });
		this.#status.scrollIntoView({ block: "nearest" });
	}
}
