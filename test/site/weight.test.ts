import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { Generator } from "../browser/generator.ts";
import { useBrowser } from "../browser/use-browser.ts";

const openPage = useBrowser();

/** What the generator may weigh, in bytes as `gzip -9` packs each response. */
const budget = {
	beforeDownload: 45_000,
	scriptBeforeTouch: 10_000,
	scriptBeforeDownload: 30_000,
};

interface Weight {
	readonly address: string;
	readonly isScript: boolean;
	readonly bytes: number;
}

/** Weighs each response that the page gets from now on, once. */
function weigh(page: Page): () => Promise<Weight[]> {
	const coming = new Map<string, Promise<Weight>>();
	page.on("requestfinished", (request) => {
		const address = new URL(request.url()).pathname;
		const weight = async (): Promise<Weight> => {
			const body = (await (await request.response())?.body()) ?? Buffer.alloc(0);
			const isScript = request.resourceType() === "script";
			return { address, isScript, bytes: gzipSync(body, { level: 9 }).length };
		};
		if (!coming.has(address)) coming.set(address, weight());
	});
	return async () => {
		await page.waitForLoadState("networkidle");
		return Promise.all(coming.values());
	};
}

function sum(weights: readonly Weight[]): number {
	return weights.reduce((total, { bytes }) => total + bytes, 0);
}

test("the generator keeps within its weight", async () => {
	const page = await openPage();
	const weights = weigh(page);
	const generator = await Generator.open(page);
	const untouched = await weights();

	await generator.start();
	const beforeDownload = await weights();
	await generator.questions.field("consumer.organisationNumber").fill("1");
	await generator.questions.field("consumer.name").focus();
	await page.locator("[data-error]:visible").first().waitFor();
	const withMistake = await weights();

	await generator.questions.field("consumer.organisationNumber").fill("");
	await generator.download();
	await generator.download("Word uten svar");
	const all = await weights();

	const measured = {
		beforeDownload: sum(beforeDownload),
		scriptBeforeTouch: sum(untouched.filter(({ isScript }) => isScript)),
		scriptBeforeDownload: sum(beforeDownload.filter(({ isScript }) => isScript)),
	};
	// Not limited, but good to know: the sentences about mistakes come with the first one, the writer with the file.
	const besides = { beforeDownloadWithMistake: sum(withMistake), all: sum(all) };
	console.log("Bytes, gzip -9:", measured, besides);
	console.table(all.toSorted((one, other) => other.bytes - one.bytes));
	for (const [what, bytes] of Object.entries(measured)) {
		expect.soft(bytes, what).toBeLessThanOrEqual(budget[what as keyof typeof budget]);
		expect.soft(bytes, what).toBeGreaterThan(0);
	}
	expect(all.length).toBeGreaterThan(beforeDownload.length);
});
