import type { Page } from "playwright-core";

/** Notes every address that the page goes to or asks for from now on. */
export function noteRequests(page: Page): readonly string[] {
	const noted: string[] = [];
	page.on("request", (request) => noted.push(request.url()));
	page.on("framenavigated", (frame) => noted.push(`to ${frame.url()}`));
	return noted;
}
