import type { Page } from "playwright-core";

/** Where the keyboard is, and whether one can see it. */
export interface Focus {
	/** What has focus, in a few words; empty when nothing has. */
	readonly name: string;
	/** What keeps one from seeing that it has; empty when one can. */
	readonly hidden: string;
	/** Whether it comes after or before what was remembered; neither when nothing was. */
	readonly side: "after" | "before" | "neither";
}

type Memory = { lastFocus?: Element | null };

/** Remembers what has focus now, to be compared with. */
export function rememberFocus(page: Page): Promise<void> {
	return page.evaluate(() => {
		const at = document.activeElement;
		(window as unknown as Memory).lastFocus = at === document.body ? null : at;
	});
}

/** Tells what has focus, as it stands when the browser has drawn it. */
export function readFocus(page: Page): Promise<Focus> {
	return page.evaluate(async () => {
		await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
		const at = document.activeElement;
		if (!at || at === document.body) {
			return { name: "", hidden: "", side: "neither" as const };
		}

		const hidden = (): string => {
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
			const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
			if (!isOutlined && boxShadow === "none") return "no outline and no shadow";
			if (!at.matches(":focus-visible")) return "not :focus-visible";
			const { left, right, top, bottom } = at.getBoundingClientRect();
			const shown = { top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) };
			const height = shown.bottom - shown.top;
			const isMostlyShown = height >= Math.min(bottom - top, innerHeight) / 2;
			if (!isMostlyShown || left < 0 || right > innerWidth) {
				return `outside the window: ${[left, right, top, bottom].map(Math.round)}`;
			}
			for (const part of [0.1, 0.5, 0.9]) {
				const y = shown.top + height * part;
				const seen = document.elementFromPoint(left + (right - left) / 2, y);
				const isSeen = seen && (at.contains(seen) || seen.contains(at) || isNextLine(at, seen));
				if (!isSeen) return `behind ${seen?.outerHTML.slice(0, 80)}`;
			}
			return "";
		};
		/** A link over two lines has a box with places in it that are not the link. */
		const isNextLine = (link: Element, seen: Element) =>
			link.parentElement?.contains(seen) ?? false;

		const order = (window as unknown as Memory).lastFocus?.compareDocumentPosition(at) ?? 0;
		const isAfter = (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
		const words = (at.id || at.textContent || "").replace(/\s+/g, " ").trim();
		return {
			name: `${at.localName} ${words.slice(0, 60)}`,
			hidden: hidden(),
			side: order === 0 ? ("neither" as const) : isAfter ? ("after" as const) : ("before" as const),
		};
	});
}
