import { gzipSync } from "node:zlib";
import type { APIResponse, Page, Response } from "playwright-core";
import { linkedIcon } from "./linked-icon.ts";

/** When a response comes: with the page, at the first touch of the form, at the first mistake, or with the Word file. */
export type Stage = "open" | "touch" | "mistake" | "download";

export interface Weighed {
	readonly path: string;
	readonly stage: Stage;
	readonly isScript: boolean;
	/** Bytes of the body after `gzip -9`. */
	readonly weight: number;
}

/** What the generator's page sends, in bytes after `gzip -9`. */
export interface PageWeight {
	readonly responses: readonly Weighed[];
	/** When every answer is taken as it is typed. */
	readonly beforeDownload: number;
	/** When some answer is wrong: the sentences about answers come with the first one. */
	readonly beforeDownloadWithMistake: number;
	readonly scriptBeforeTouch: number;
	/** With a mistake on the way. */
	readonly scriptBeforeDownload: number;
	readonly wordWriter: number;
}

/**
 * Opens the generator's page, touches the form, answers wrongly, takes both Word files, and weighs all that comes.
 * @param page empty, and with nothing in its cache
 */
export async function weighGenerator(page: Page, siteUrl: string): Promise<PageWeight> {
	let stage: Stage = "open";
	const waiting = new Map<string, Promise<Weighed>>();
	page.on("response", (response) => {
		const address = response.url();
		if (/^http/.test(address) && !waiting.has(address))
			waiting.set(address, weigh(response, stage));
	});

	await page.goto(`${siteUrl}lag/egenerklaering/?vis=alt`, { waitUntil: "networkidle" });
	const icon = await linkedIcon(page);
	if (icon && !waiting.has(icon)) waiting.set(icon, weigh(await page.request.get(icon), stage));

	stage = "touch";
	const field = page.locator("draft-workshop form input[type=text]").first();
	await field.focus();
	await page.locator("draft-workshop[data-ready]").waitFor();
	await page.waitForLoadState("networkidle");

	stage = "mistake";
	const number = page.locator("[name='consumer.organisationNumber']");
	await number.fill("1");
	await field.focus();
	await page.locator("[data-error]:visible").first().waitFor();
	await number.fill("");
	await page.waitForLoadState("networkidle");

	stage = "download";
	for (const file of ["docx", "docx-without-answers"]) {
		const download = page.waitForEvent("download");
		await page.locator(`button[data-download=${file}]`).click();
		await (await download).path();
	}
	return weightOf(await Promise.all(waiting.values()));
}

async function weigh(response: Response | APIResponse, stage: Stage): Promise<Weighed> {
	return {
		path: new URL(response.url()).pathname,
		stage,
		isScript: /javascript/.test(response.headers()["content-type"] ?? ""),
		weight: gzipSync(await response.body(), { level: 9 }).length,
	};
}

function weightOf(responses: readonly Weighed[]): PageWeight {
	const sum = (counts: (one: Weighed) => boolean) =>
		responses.filter(counts).reduce((total, { weight }) => total + weight, 0);
	return {
		responses,
		beforeDownload: sum(({ stage }) => stage === "open" || stage === "touch"),
		beforeDownloadWithMistake: sum(({ stage }) => stage !== "download"),
		scriptBeforeTouch: sum(({ stage, isScript }) => isScript && stage === "open"),
		scriptBeforeDownload: sum(({ stage, isScript }) => isScript && stage !== "download"),
		wordWriter: sum(({ stage }) => stage === "download"),
	};
}
