import type { Page } from "playwright-core";

/**
 * Notes what should never happen on a page: errors thrown or written to the console, and breaches of its policy.
 * @returns a list that grows while the page is used
 */
export async function watchPage(page: Page): Promise<readonly string[]> {
	const troubles: string[] = [];
	page.on("pageerror", (error) => troubles.push(`thrown: ${error.message}`));
	page.on("console", (message) => {
		if (/error|warning/.test(message.type())) {
			troubles.push(`${message.type()}: ${message.text()}`);
		}
	});
	await page.exposeBinding("noteViolation", (_, words: string) =>
		troubles.push(`policy: ${words}`),
	);
	await page.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", (event) => {
			const words = `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`;
			(window as unknown as { noteViolation(words: string): void }).noteViolation(words);
		});
	});
	return troubles;
}
