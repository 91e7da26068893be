import type { Page } from "playwright-core";

/** The address of the icon that a page links to, which a browser without a window may leave out; none when it is in the page. */
export async function linkedIcon(page: Page): Promise<string | undefined> {
	const icon = await page.evaluate(
		() => document.querySelector<HTMLLinkElement>("link[rel=icon]")?.href,
	);
	return icon?.startsWith("http") ? icon : undefined;
}
