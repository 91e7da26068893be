import { statSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Visit } from "./on-site.ts";
import type { Samples } from "./samples.ts";

/** What was met by one who fills in a segment agreement, in milliseconds and bytes. */
export interface MeasuredUse {
	/** From each change of a choice to the draft that says all that follows from it. */
	readonly choices: Samples;
	/** From the button to the Word file, each time on a page that has not made one. */
	readonly files: Samples;
	/** How large each file is. */
	readonly sizes: Samples;
}

const form = "lag/segmentansvaravtale/?vis=alt";
const changes = 20;
const downloads = 5;

/** Changes a choice that moves much, back and forth, and takes the Word file some times. */
export async function measureUse({ browser, url }: Visit): Promise<MeasuredUse> {
	const open = async (): Promise<Page> => {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(`${url}${form}`, { waitUntil: "load" });
		await page.locator('[name="responsibility"]').first().check();
		await page.locator("draft-workshop[data-advised]:not([data-behind])").waitFor();
		return page;
	};
	const page = await open();
	const choices = await page.evaluate(changeBackAndForth, changes);
	await page.close();
	const files: number[] = [];
	const sizes: number[] = [];
	for (let taken = 0; taken < downloads; taken += 1) {
		const fresh = await open();
		const start = performance.now();
		const [file] = await Promise.all([
			fresh.waitForEvent("download"),
			fresh.locator('[data-download="docx"]').click(),
		]);
		files.push(performance.now() - start);
		sizes.push(statSync(await file.path()).size);
		await fresh.close();
	}
	return { choices, files, sizes };
}

/* What runs in the page. */

async function changeBackAndForth(count: number): Promise<number[]> {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const workshop = document.querySelector("draft-workshop");
	const choices = document.querySelectorAll<HTMLInputElement>('[name="responsibility"]');
	const took: number[] = [];
	for (let change = 1; change <= count; change += 1) {
		const before = document.querySelector("[data-preview]")?.textContent;
		const start = performance.now();
		choices[change % 2]?.click();
		do await frame();
		while (workshop?.hasAttribute("data-behind"));
		took.push(performance.now() - start);
		if (document.querySelector("[data-preview]")?.textContent === before) {
			throw new Error("The choice changed nothing in the draft");
		}
	}
	return took;
}
