import type { Page } from "playwright-core";

/** What a person has done on a page, counted from the page's own events. */
export interface Operated {
	/** The controls that were answered, each once: a field, a group of radio buttons, a box. */
	readonly controls: readonly string[];
	/** Each time a control was given an answer, and each button and link that was pressed. Tab is none. */
	readonly interactions: number;
}

/** Counts from now on. Must be called before the page is opened. */
export async function countOperated(page: Page): Promise<() => Promise<Operated>> {
	await page.addInitScript(() => {
		const controls = new Set<string>();
		let interactions = 0;
		Object.assign(window, { operated: () => ({ controls: [...controls], interactions }) });
		addEventListener(
			"change",
			({ target }) => {
				const control = target as HTMLInputElement;
				const isBox = control.type === "checkbox";
				controls.add(isBox ? `${control.name}=${control.value}` : control.name);
				interactions += 1;
			},
			{ capture: true },
		);
		addEventListener(
			"click",
			({ target }) => {
				if ((target as Element).closest("button, a, summary")) interactions += 1;
			},
			{ capture: true },
		);
	});
	return () => page.evaluate(() => (window as unknown as { operated: () => Operated }).operated());
}
