import { fullTextWords } from "../../core/search/matching.ts";
import type { Need } from "../../core/search/needs.ts";
import type { PreparedRegister } from "../../core/search/prepared.ts";
import { make } from "./dom.ts";

/** What is used of Pagefind's script (https://pagefind.app/docs/api/). */
interface Pagefind {
	options: (options: { readonly baseUrl: string; readonly noWorker: boolean }) => Promise<void>;
	init: () => Promise<void>;
	search: (stems: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
	readonly id: string;
	readonly score: number;
	readonly data: () => Promise<{ readonly url: string }>;
}

const script = "/pagefind/pagefind.js";

/** More would be fetched than anyone reads. */
export const mostPages = 5;

let kept: Promise<Pagefind> | undefined;

/** Begins to fetch Pagefind. @throws when it cannot be fetched; the next call tries again */
export function loadFullText(): Promise<Pagefind> {
	kept ??= begin().catch((error: unknown) => {
		kept = undefined;
		throw error;
	});
	return kept;
}

async function begin(): Promise<Pagefind> {
	// Pagefind asks for one after the other; each would wait for the line.
	for (const path of import.meta.env.FULL_TEXT_FILES as readonly string[]) {
		const href = `/pagefind/${path}`;
		document.head.append(make("link", { rel: "preload", as: "fetch", crossorigin: "", href }));
	}
	// The address is the site's own, known only once it is built.
	const address = script;
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	// In a worker it would be twice the script; the index is small enough to be searched here.
	await pagefind.options({ baseUrl: "/", noWorker: true });
	await pagefind.init();
	return pagefind;
}

/**
 * The pages that are no clauses and answer a question, by their places, the best first. Each word is looked for
 * in all its forms and counts once, by the form that does best.
 */
export async function searchFullText(
	needs: readonly Need[],
	prepared: PreparedRegister,
): Promise<number[]> {
	const pagefind = await loadFullText();
	const found = new Map<string, { readonly result: PagefindResult; score: number }>();
	for (const need of needs) {
		const best = new Map<string, PagefindResult>();
		const searches = fullTextWords(need, prepared).map((stems) => pagefind.search(stems));
		for (const { results } of await Promise.all(searches)) {
			for (const result of results) {
				if (result.score > (best.get(result.id)?.score ?? 0)) best.set(result.id, result);
			}
		}
		// What few pages hold says more.
		const rarity = best.size === 0 ? 0 : 1 / Math.sqrt(best.size);
		for (const [id, result] of best) {
			const score = (found.get(id)?.score ?? 0) + rarity * (1 + result.score);
			found.set(id, { result, score });
		}
	}
	const ranked = [...found.values()].sort((one, other) => other.score - one.score);
	const data = await Promise.all(ranked.slice(0, mostPages).map(({ result }) => result.data()));
	return data.map(({ url }) => Number(url.replace(/\D/g, "")));
}
