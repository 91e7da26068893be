import type { Page } from "playwright-core";

/** Notes every address that the page goes to or asks for from now on, but for its icon, which comes when it will. */
export function noteRequests(page: Page): readonly string[] {
	const noted: string[] = [];
	page.on("request", (request) => {
		if (!request.url().endsWith("/favicon.svg")) noted.push(request.url());
	});
	page.on("framenavigated", (frame) => noted.push(`to ${frame.url()}`));
	return noted;
}
