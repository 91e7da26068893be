import type { Page } from "playwright-core";

/** All that a page may leave behind in the browser. */
export async function storedBy(page: Page) {
	const cookies = await page.context().cookies();
	const kept = await page.evaluate(async () => {
		const folder = await navigator.storage.getDirectory();
		const files: string[] = [];
		for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) {
			files.push(name);
		}
		return {
			documentCookie: document.cookie,
			localStorage: { ...localStorage },
			sessionStorage: { ...sessionStorage },
			databases: await indexedDB.databases(),
			caches: await caches.keys(),
			serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
			files,
			windowName: window.name,
			historyState: history.state as unknown,
		};
	});
	return { cookies, ...kept };
}

/** Nothing. */
export const nothingStored = {
	cookies: [],
	documentCookie: "",
	localStorage: {},
	sessionStorage: {},
	databases: [],
	caches: [],
	serviceWorkers: 0,
	files: [],
	windowName: "",
	historyState: null,
};
