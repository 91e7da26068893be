import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../src/build/serve.ts";
import { type ReadingWeight, weighReading } from "../helpers/terms-weight.ts";
import { type Rounds, takeTurns } from "./interleave.ts";
import { largestPaint } from "./largest-paint.ts";
import type { Visit } from "./on-site.ts";
import { plainPage } from "./plain-page.ts";
import { type Samples, spreadOf } from "./samples.ts";

/** A page of terms, beside the same text on a page written by hand. */
export interface MeasuredTerms extends ReadingWeight {
	readonly address: string;
	readonly plainBytes: number;
	/** Milliseconds until the largest paint. */
	readonly ours: Samples;
	readonly plain: Samples;
	/** The median of ours to the plain page's, pair by pair. */
	readonly ratio: number;
}

/** Weighs a page, has its text written as a plain page, and loads both by turns. */
export async function measureTerms(
	address: string,
	{ browser, url }: Visit,
	rounds: Rounds,
): Promise<MeasuredTerms> {
	const page = await browser.newPage();
	const weight = await weighReading(page, url + address);
	const html = await plainPage(page);
	await page.close();

	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	mkdirSync(join(folder, address), { recursive: true });
	writeFileSync(join(folder, address, "index.html"), html);
	const hand = await serve(folder);
	try {
		const beside = await browser.newPage();
		const { bytes: plainBytes } = await weighReading(beside, hand.url + address);
		await beside.close();
		const { ours, plain } = await takeTurns(
			{
				ours: () => largestPaint(browser, url + address),
				plain: () => largestPaint(browser, hand.url + address),
			},
			rounds,
		);
		const ratios = ours.map((time, pair) => time / (plain[pair] ?? Number.NaN));
		return { address, ...weight, plainBytes, ours, plain, ratio: spreadOf(ratios).median };
	} finally {
		await hand.close();
		rmSync(folder, { recursive: true });
	}
}
