import { hideWhatIsNotAsked } from "./asked.ts";
import { startTabs } from "./tabs.ts";

/**
 * `<draft-workshop>`: a server-rendered form with a draft that grows beside it.
 * The engine is fetched at the first touch. What was typed before that is in the fields, and is read from them.
 */
class DraftWorkshop extends HTMLElement {
	#waiting = new AbortController();

	connectedCallback(): void {
		const form = this.querySelector("form");
		if (!form) return;
		for (const part of this.querySelectorAll<HTMLElement>("[data-without-script]"))
			part.hidden = true;
		for (const part of this.querySelectorAll<HTMLElement>("[data-with-script]"))
			part.hidden = false;
		hideWhatIsNotAsked(form);
		startTabs(this);
		this.#waitForTouch(form);
		if (isTouched(form)) void this.#start(form);
	}

	disconnectedCallback(): void {
		this.#waiting.abort();
	}

	#waitForTouch(form: HTMLFormElement): void {
		this.#waiting = new AbortController();
		const start = () => void this.#start(form);
		for (const touch of ["focusin", "input", "pointerdown"]) {
			this.addEventListener(touch, start, { once: true, signal: this.#waiting.signal });
		}
	}

	async #start(form: HTMLFormElement): Promise<void> {
		this.#waiting.abort();
		try {
			const { startWorkshop } = await import("./workshop.ts");
			if (this.isConnected) await startWorkshop(this, form);
		} catch (error) {
			// The connection may be back at the next touch.
			this.#waitForTouch(form);
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
