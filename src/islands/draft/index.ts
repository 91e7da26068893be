import { hideWhatIsNotAsked } from "./asked.ts";
import type { Answers, Desk } from "./desk.ts";
import { isDraftWaiting } from "./doors/waiting.ts";
import { Steps } from "./steps.ts";
import { startTabs } from "./tabs.ts";

/**
 * `<draft-workshop>`: a server-rendered form with a draft that grows beside it.
 * The engine is fetched at the first touch. What was typed before that is in the fields, and is read from them.
 */
export class DraftWorkshop extends HTMLElement {
	/** Answers that are brought from another form over the same case. */
	brought: Answers | undefined;
	#waiting = new AbortController();
	readonly #life = new AbortController();
	#steps: Steps | undefined;
	#desk: Promise<Desk> | undefined;

	connectedCallback(): void {
		const form = this.querySelector("form");
		if (!form) return;
		for (const part of this.querySelectorAll<HTMLElement>("[data-without-script]"))
			part.hidden = true;
		for (const part of this.querySelectorAll<HTMLElement>("[data-with-script]"))
			part.hidden = false;
		hideWhatIsNotAsked(form);
		startTabs(this);
		const steps = new Steps(this);
		this.#steps = steps;
		// What a part lacks is known to the engine, which may not be here yet.
		const wait = async (part: HTMLElement) => {
			await this.start();
			return steps.mayLeave === wait || steps.mayLeave(part);
		};
		steps.mayLeave = wait;
		steps.start(this.#life.signal);
		this.#waitForTouch();
		if (this.brought || isTouched(form) || isDraftWaiting()) void this.start();
	}

	disconnectedCallback(): void {
		this.#waiting.abort();
		this.#life.abort();
	}

	/** Fetches the engine, if it is not here. */
	start(): Promise<Desk> {
		this.#desk ??= this.#fetch();
		return this.#desk;
	}

	#waitForTouch(): void {
		this.#waiting = new AbortController();
		const start = () => void this.start();
		for (const touch of ["focusin", "input", "pointerdown", "dragenter"]) {
			this.addEventListener(touch, start, { once: true, signal: this.#waiting.signal });
		}
	}

	async #fetch(): Promise<Desk> {
		this.#waiting.abort();
		try {
			const { startWorkshop } = await import("./workshop.ts");
			const form = this.querySelector("form");
			if (!form || !this.#steps) throw new Error("No form");
			return await startWorkshop(this, form, this.#steps, this.brought, this.#life.signal);
		} catch (error) {
			// The connection may be back at the next touch.
			this.#desk = undefined;
			this.#waitForTouch();
			throw error;
		}
	}
}

/** Whether something was answered before the script arrived, or kept by the browser from an earlier visit. */
function isTouched(form: HTMLFormElement): boolean {
	return [...form.elements].some((control) => {
		if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
			return control.checked !== control.defaultChecked;
		}
		return (
			"defaultValue" in control && "value" in control && control.value !== control.defaultValue
		);
	});
}

declare global {
	interface HTMLElementTagNameMap {
		"draft-workshop": DraftWorkshop;
	}
}

customElements.define("draft-workshop", DraftWorkshop);
