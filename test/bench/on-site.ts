import type { Browser } from "playwright-core";
import { serve } from "../../src/build/serve.ts";
import { launchBrowser } from "../setup/browser.ts";

/** A browser, and the address of the site that it reads. */
export interface Visit {
	readonly browser: Browser;
	/** With a slash at the end. */
	readonly url: string;
}

/** Serves a built site, opens a browser, and takes both down when what is done there is done. */
export async function onSite<Result>(
	folder: string,
	visit: (visit: Visit) => Promise<Result>,
): Promise<Result> {
	const { url, close } = await serve(folder);
	try {
		const browser = await launchBrowser();
		try {
			return await visit({ browser, url });
		} finally {
			await browser.close();
		}
	} finally {
		await close();
	}
}
