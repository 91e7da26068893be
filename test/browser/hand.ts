import type { Locator } from "playwright-core";

/** How a person works on a form. The filling is the same by mouse and by keyboard; the movements are not. */
export interface Hand {
	/** Writes into a field, in place of what stands there. */
	type(field: Locator, text: string): Promise<void>;
	/** Chooses a radio button, or ticks a box. */
	choose(option: Locator): Promise<void>;
	press(button: Locator): Promise<void>;
}

/** Clicks, and writes where it has clicked. */
export const mouse: Hand = {
	async type(field, text) {
		await field.click();
		await field.fill(text);
	},
	choose: (option) => option.check(),
	press: (button) => button.click(),
};

/**
 * Sets each control at once, and tells the page of it as a browser would. For tests whose matter is what comes
 * after: a person's movements take most of the time that filling takes.
 */
export const quick: Hand = {
	type: (field, text) =>
		field.evaluate((element, typed) => {
			const control = element as HTMLInputElement | HTMLTextAreaElement;
			control.focus();
			control.value = typed;
			control.dispatchEvent(new InputEvent("input", { bubbles: true }));
			control.dispatchEvent(new Event("change", { bubbles: true }));
		}, text),
	choose: (option) => option.evaluate((element) => (element as HTMLElement).click()),
	press: (button) => button.evaluate((element) => (element as HTMLElement).click()),
};
