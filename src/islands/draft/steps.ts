/** How the parts are shown. */
export interface Position {
	/** The one that is shown. */
	readonly step: string | undefined;
	readonly isWhole: boolean;
	/** Where on the page of all answers the reader was before changing one of them. */
	readonly returnTo: number | undefined;
}

/** The parts of the form, shown one at a time, or all at once for those who want the whole. */
export class Steps {
	readonly #workshop: HTMLElement;
	readonly #parts: readonly HTMLElement[];
	/** Whether the reader may leave a part; told while the engine is here. */
	mayLeave: (part: HTMLElement) => Promise<boolean> = async () => true;
	/** Called when another part is shown, or all of them. */
	shown: (part: HTMLElement) => void = () => undefined;
	#returnTo: number | undefined;

	constructor(workshop: HTMLElement) {
		this.#workshop = workshop;
		this.#parts = [...workshop.querySelectorAll<HTMLElement>("[data-step]")];
	}

	start(signal: AbortSignal): void {
		this.isWhole = new URLSearchParams(location.search).get("vis") === "alt";
		this.#workshop.addEventListener("click", (event) => this.#click(event), { signal });
		addEventListener(
			"popstate",
			({ state }) => {
				const place = this.#takePlace(state?.step);
				this.#open(this.#partNamed(state?.step) ?? this.#parts[0]);
				// After the browser, which may not have noted the last place when the reader went on quickly.
				if (place !== undefined) requestAnimationFrame(() => scrollTo({ top: place }));
			},
			{ signal },
		);
		this.#open(this.#partNamed(history.state?.step) ?? this.#parts[0]);
	}

	get isWhole(): boolean {
		return this.#workshop.dataset.mode === "whole";
	}

	set isWhole(isWhole: boolean) {
		this.#workshop.dataset.mode = isWhole ? "whole" : "steps";
		const button = this.#workshop.querySelector<HTMLElement>("[data-whole]");
		if (button) button.textContent = (isWhole ? button.dataset.steps : button.dataset.whole) ?? "";
	}

	get position(): Position {
		const step = this.current?.dataset.step;
		return { step, isWhole: this.isWhole, returnTo: this.#returnTo };
	}

	get current(): HTMLElement | undefined {
		return this.#parts.find((part) => part.dataset.away === undefined);
	}

	/** Shows the part that an element stands in, without moving focus: whoever asks for it puts it there. */
	reveal(element: Element): void {
		const part = element.closest<HTMLElement>("[data-step]");
		if (!part || this.isWhole || part === this.current) return;
		if (this.current?.dataset.step === "se-over") this.#returnTo = scrollY;
		this.#remember(part);
		this.#open(part);
	}

	/** Shows a part as it was shown elsewhere, without moving the reader. */
	resume({ step, isWhole, returnTo }: Position): void {
		this.isWhole = isWhole;
		this.#returnTo = returnTo;
		this.#open(this.#partNamed(step) ?? this.#parts[0]);
	}

	/** Shows a part, with the reader at its heading. */
	show(name: string | undefined): void {
		const part = this.#partNamed(name);
		if (!part) return;
		const place = this.#takePlace(name);
		if (part !== this.current && !this.isWhole) this.#remember(part);
		this.#open(part);
		const heading = part.querySelector<HTMLElement>("h2");
		heading?.focus({ preventScroll: true });
		if (place === undefined) heading?.scrollIntoView({ block: "start" });
		else scrollTo({ top: place });
	}

	/** Where the reader was on the page of all answers; it is returned to once. */
	#takePlace(name: string | undefined): number | undefined {
		const place = name === "se-over" ? this.#returnTo : undefined;
		this.#returnTo = undefined;
		return place;
	}

	#partNamed(name: string | undefined): HTMLElement | undefined {
		return this.#parts.find((part) => part.dataset.step === name);
	}

	/** Back leads to the part before; the address says nothing of it. */
	#remember(part: HTMLElement): void {
		const step = part.dataset.step;
		if (history.state?.step === undefined) {
			history.replaceState({ ...history.state, step: this.current?.dataset.step }, "");
		}
		history.pushState({ step }, "");
	}

	#open(part: HTMLElement | undefined): void {
		if (!part) return;
		for (const one of this.#parts) one.toggleAttribute("data-away", one !== part);
		for (const link of this.#workshop.querySelectorAll(".parts a")) {
			const isHere = link.getAttribute("href") === `#del-${part.dataset.step}`;
			if (isHere) link.setAttribute("aria-current", "step");
			else link.removeAttribute("aria-current");
		}
		this.shown(part);
	}

	#click(event: MouseEvent): void {
		const target = event.target instanceof Element ? event.target : null;
		const part = target?.closest<HTMLElement>("[data-step]");
		if (part && target?.closest("[data-next]")) void this.#next(part);
		if (part && target?.closest("[data-previous]")) this.show(this.#beside(part, -1));
		if (target?.closest("[data-whole]")) {
			this.isWhole = !this.isWhole;
			if (this.current) this.shown(this.current);
		}
		const name = target?.closest(".parts a")?.getAttribute("href")?.slice("#del-".length);
		if (name) {
			event.preventDefault();
			this.show(name);
		}
	}

	async #next(part: HTMLElement): Promise<void> {
		const isReturning = this.#returnTo !== undefined;
		if (!(await this.mayLeave(part))) return;
		// The reader may have gone elsewhere meanwhile.
		if (part !== this.current) return;
		this.show(isReturning ? "se-over" : this.#beside(part, 1));
	}

	#beside(part: HTMLElement, step: number): string | undefined {
		return this.#parts[this.#parts.indexOf(part) + step]?.dataset.step;
	}
}
