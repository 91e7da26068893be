import type { Browser, Page } from "playwright-core";
import { type Rounds, takeTurns } from "./interleave.ts";
import type { Visit } from "./on-site.ts";
import { servePlainSearch } from "./plain-search.ts";
import type { Samples } from "./samples.ts";
import { onSlowPhone } from "./slow-phone.ts";

/** What one search took, in milliseconds, and what it sent. */
interface Once {
	/** From the last key to the first hit drawn, with the question typed as soon as there was a field. */
	readonly coldFirst: number;
	/** The same, from the opening of the search. */
	readonly openedFirst: number;
	/** From the opening to the last hit. */
	readonly coldLast: number;
	/** From the last key of the next question to its first hit drawn. */
	readonly warmFirst: number;
	readonly warmLast: number;
	/** Bytes until the first answer was whole. */
	readonly bytes: number;
}
export type SearchMeasure = keyof Once;
export const searchMeasures = [
	"coldFirst",
	"openedFirst",
	"coldLast",
	"warmFirst",
	"warmLast",
	"bytes",
] as const satisfies readonly SearchMeasure[];

/** Ours and plain Pagefind's, one for each round. */
export type MeasuredSearch = Readonly<
	Record<"ours" | "plain", Readonly<Record<SearchMeasure, Samples>>>
>;

interface Way {
	/** The page that the search is opened on. */
	readonly address: string;
	/** The field that is typed in, and the list of hits. */
	readonly field: string;
	readonly hits: string;
	readonly open: (page: Page) => Promise<void>;
}

/** Searches for one thing after another on a slow phone, by turns in ours and in plain Pagefind. */
export async function measureSearch(
	{ browser, url }: Visit,
	questions: readonly [cold: string, warm: string],
	rounds: Rounds,
): Promise<MeasuredSearch> {
	const plainSite = await servePlainSearch();
	const ways: Record<"ours" | "plain", Way> = {
		ours: {
			address: `${url}delingsvilkar/segment/`,
			field: "site-search input",
			hits: ".search-clauses li",
			open: (page) => page.keyboard.press("Control+k"),
		},
		plain: {
			address: plainSite.url,
			field: "#field",
			hits: "ol li",
			open: (page) => page.focus("#field"),
		},
	};
	const taken = { ours: empty(), plain: empty() };
	try {
		const measure = (name: "ours" | "plain") => async () => {
			const once = await searchOnce(browser, ways[name], questions);
			for (const one of searchMeasures) taken[name][one].push(once[one]);
			return once.coldFirst;
		};
		await takeTurns({ ours: measure("ours"), plain: measure("plain") }, rounds);
	} finally {
		await plainSite.close();
	}
	return taken;
}

function empty(): Record<SearchMeasure, number[]> {
	return { coldFirst: [], openedFirst: [], coldLast: [], warmFirst: [], warmLast: [], bytes: [] };
}

function searchOnce(
	browser: Browser,
	way: Way,
	[cold, warm]: readonly [string, string],
): Promise<Once> {
	return onSlowPhone(browser, async (page) => {
		await page.goto(way.address, { waitUntil: "networkidle" });
		let bytes = 0;
		page.on("response", async (response) => {
			bytes += Number(await response.headerValue("content-length"));
		});
		await prepare(page, way, cold, "opening");
		await way.open(page);
		const first = await times(page);
		const sent = bytes;
		await prepare(page, way, warm, "typing");
		const next = await times(page);
		return {
			coldFirst: first.first - first.typed,
			openedFirst: first.first,
			coldLast: first.last,
			warmFirst: next.first,
			warmLast: next.last,
			bytes: sent,
		};
	});
}

/**
 * Types a question in one go, as soon as there is a field, and sees when the first hit is drawn and when all is there.
 * @param since when the clock starts: with the key or the focus that opens the search, or with the typing
 */
function prepare(
	page: Page,
	{ field, hits }: Way,
	question: string,
	since: "opening" | "typing",
): Promise<void> {
	return page.evaluate(
		({ field, hits, question, since }) => {
			const measured = new Promise<{ typed: number; first: number; last: number }>((resolve) => {
				let start = 0;
				let typed = 0;
				let first = 0;
				const begin = () => {
					start ||= performance.now();
				};
				for (const name of ["keydown", "focusin"] as const) {
					addEventListener(name, begin, { capture: true, once: true });
				}
				const had = document.querySelector(hits);
				const look = () => {
					const hit = document.querySelector(hits);
					// Drawn when the frame that comes next is done.
					if (hit && hit !== had) {
						requestAnimationFrame(() => setTimeout(() => (first ||= performance.now() - start)));
					} else requestAnimationFrame(look);
				};
				const finish = () => {
					if (first === 0) requestAnimationFrame(finish);
					else resolve({ typed, first, last: Math.max(first, performance.now() - start) });
				};
				const type = () => {
					const input = document.querySelector<HTMLInputElement>(field);
					if (!input || (since === "opening" && start === 0)) {
						requestAnimationFrame(type);
						return;
					}
					if (since === "typing") start = performance.now();
					typed = performance.now() - start;
					const whole = input.closest("site-search") ?? input;
					whole.addEventListener("answered", finish, { once: true });
					input.value = question;
					input.dispatchEvent(new Event("input", { bubbles: true }));
					look();
				};
				type();
			});
			Object.assign(window, { measured });
		},
		{ field, hits, question, since },
	);
}

/** What was measured since `prepare`. */
function times(page: Page): Promise<{ typed: number; first: number; last: number }> {
	return page.evaluate(
		() =>
			(window as unknown as { measured: Promise<{ typed: number; first: number; last: number }> })
				.measured,
	);
}
