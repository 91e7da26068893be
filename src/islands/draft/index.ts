import { atOnce } from "../../core/slices.ts";
import { hideWhatIsNotAsked } from "./asked.ts";
import type { Cleared } from "./cleared-answers.ts";
import type { Answers, Desk } from "./desk.ts";
import type { Carried } from "./doors/doors.ts";
import { isDraftWaiting } from "./doors/waiting.ts";
import { pressLater } from "./early-press.ts";
import type { Mark } from "./marks.ts";
import { orTell } from "./or-tell.ts";
import { type Position, Steps } from "./steps.ts";
import { startTabs } from "./tabs.ts";

/** What is taken along from one form to another over the same case. */
export interface Brought {
	/** As they were typed, the ones that could not be taken too. */
	readonly answers: Answers;
	readonly marks: readonly Mark[];
	/** What is asked first and stands in no document. */
	readonly first: readonly { readonly name: string; readonly value: string }[];
	readonly position: Position | undefined;
	/** What the doors had begun. */
	readonly doors: Carried | undefined;
	/** What no longer applied, and can be taken back still. */
	readonly cleared: readonly Cleared[];
}

/**
 * `<draft-workshop>`: a server-rendered form with a draft that grows beside it.
 * The engine is fetched at the first touch. What was typed before that is in the fields, and is read from them.
 */
export class DraftWorkshop extends HTMLElement {
	#waiting = new AbortController();
	readonly #life = new AbortController();
	#steps: Steps | undefined;
	#desk: Promise<Desk> | undefined;
	#isPressed = false;

	connectedCallback(): void {
		const form = this.querySelector("form");
		if (!form) return;
		for (const part of this.querySelectorAll<HTMLElement>("[data-without-script]"))
			part.hidden = true;
		for (const part of this.querySelectorAll<HTMLElement>("[data-with-script]"))
			part.hidden = false;
		atOnce(hideWhatIsNotAsked(form));
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
		this.#listenForOthers();
		this.#waitForTouch();
		pressLater(this, () => this.start(), this.#life.signal);
		if (isTouched(form) || isDraftWaiting()) void this.start();
	}

	disconnectedCallback(): void {
		this.#waiting.abort();
		this.#life.abort();
	}

	/** Takes up what another form had. */
	async bring({ answers, marks, first, cleared, position, doors }: Brought): Promise<void> {
		const desk = await this.start();
		for (const { name, value } of first) {
			const input = desk.form.querySelector<HTMLInputElement>(
				`[data-first] [name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`,
			);
			if (input) input.checked = true;
		}
		desk.put(answers, marks);
		for (const one of cleared) desk.cleared.tell(one);
		if (position) this.#steps?.resume(position);
		// The page of all answers is filled when it is shown, and the reader finds the place again by what stands there.
		await desk.caughtUp();
		if (doors) desk.doors?.take(doors);
	}

	get position(): Position | undefined {
		return this.#steps?.position;
	}

	/** Fetches the engine, if it is not here. */
	start(): Promise<Desk> {
		this.#desk ??= this.#fetch();
		return this.#desk;
	}

	/** The ways to the other standard and to other forms, with what is answered. */
	#listenForOthers(): void {
		const { signal } = this.#life;
		const path = location.pathname;
		this.addEventListener(
			"click",
			(event) => {
				const target = event.target instanceof Element ? event.target : null;
				const link = target?.closest<HTMLAnchorElement>("[data-other-standard], [data-other-form]");
				const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
				if (link && isPlain) {
					event.preventDefault();
					void this.#once(() => this.#switch(link.href));
				}
				if (target?.closest("[data-side-by-side]")) {
					void this.#once(() =>
						this.#fetchAnd(async () => {
							const { showSideBySide } = await import("./side-by-side.ts");
							await showSideBySide(await this.start());
						}),
					);
				}
			},
			{ signal },
		);
		addEventListener(
			"popstate",
			() => {
				if (location.pathname === path) return;
				// The address is another already: it is put back where the page cannot follow.
				const stay = () => history.pushState(history.state, "", path);
				void this.#switch(location.href, { isBack: true }, stay);
			},
			{ signal },
		);
	}

	#switch(address: string, options = {}, missed = () => {}): Promise<void> {
		return this.#fetchAnd(async () => {
			const { switchForm } = await import("./switch-form.ts");
			await switchForm(this, address, options);
		}, missed);
	}

	/** Once, however often it is pressed meanwhile. The browser's way back is no press: the address is another then. */
	async #once(act: () => Promise<void>): Promise<void> {
		if (this.#isPressed) return;
		this.#isPressed = true;
		try {
			await act();
		} finally {
			this.#isPressed = false;
		}
	}

	/** Does what takes more than the page has, and says so where it cannot be had. */
	async #fetchAnd(act: () => Promise<void>, missed = () => {}): Promise<void> {
		const status = this.querySelector<HTMLElement>("[data-keep-status]");
		try {
			await orTell(status, act);
		} catch (error) {
			missed();
			status?.focus();
			throw error;
		}
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
			return await startWorkshop(this, form, this.#steps, this.#life.signal);
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
