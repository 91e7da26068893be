import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { readFocus, rememberFocus } from "./focus.ts";
import type { Hand } from "./hand.ts";

/** More presses than any way on these pages takes. */
const farthest = 150;

/** Goes forward with Tab, chooses with the arrows and the space bar, and looks at every stop on the way. */
export class Keyboard implements Hand {
	readonly #page: Page;
	/** What had focus on the way and could not be seen, or stood out of order. */
	readonly troubles: string[] = [];

	constructor(page: Page) {
		this.#page = page;
	}

	/** Presses Tab until the condition holds of what has focus. */
	async tabUntil(holds: () => Promise<boolean>, what: string): Promise<void> {
		for (let presses = 0; presses < farthest; presses += 1) {
			await this.tab();
			if (await holds()) return;
		}
		throw new Error(`${farthest} presses of Tab do not lead to ${what}`);
	}

	/**
	 * Goes on when the page shows all that follows from the answer: a robot is gone before the browser has drawn what it
	 * typed, and only what was seen is kept in sight.
	 * @returns what has focus then; nothing when the way has led out of the page
	 */
	async tab(key: "Tab" | "Shift+Tab" = "Tab"): Promise<string> {
		await this.#page.locator("draft-workshop[data-behind]").waitFor({ state: "detached" });
		await rememberFocus(this.#page);
		await this.#page.keyboard.press(key);
		const { name, hidden, side } = await readFocus(this.#page);
		if (hidden) this.troubles.push(`${name}: ${hidden}`);
		if (side === (key === "Tab" ? "before" : "after")) {
			this.troubles.push(`${name}: ${side} what had focus`);
		}
		return name;
	}

	async type(field: Locator, text: string): Promise<void> {
		if (!(await hasFocus(field))) await this.tabUntil(() => hasFocus(field), String(field));
		await this.#page.keyboard.press("ControlOrMeta+A");
		await this.#page.keyboard.type(text);
		expect(await field.inputValue()).toBe(text);
	}

	async choose(option: Locator): Promise<void> {
		await this.tabUntil(() => groupHasFocus(option), String(option));
		for (let presses = 0; presses < 20 && !(await hasFocus(option)); presses += 1) {
			await this.#page.keyboard.press("ArrowDown");
			const { name, hidden } = await readFocus(this.#page);
			if (hidden) this.troubles.push(`${name}: ${hidden}`);
		}
		if (!(await option.isChecked())) await this.#page.keyboard.press("Space");
		expect(await option.isChecked()).toBe(true);
	}

	async press(button: Locator): Promise<void> {
		await this.tabUntil(() => hasFocus(button), String(button));
		await this.#page.keyboard.press("Enter");
	}
}

/** Radio buttons are one stop together; a box to tick is a stop by itself. */
function groupHasFocus(option: Locator): Promise<boolean> {
	return option.evaluate((element) => {
		const { type, name } = element as HTMLInputElement;
		const at = document.activeElement;
		return type === "radio" && at instanceof HTMLInputElement ? at.name === name : at === element;
	});
}

export function hasFocus(locator: Locator): Promise<boolean> {
	return locator.evaluate((element) => element === document.activeElement);
}
