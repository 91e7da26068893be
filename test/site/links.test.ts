import { existsSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { siteFolder } from "../../src/build/build-site.ts";
import { loadContent } from "../../src/build/content/load.ts";
import { root } from "../../src/build/root.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { addressOf, pageFiles } from "./pages.ts";

/** What a page has in it that leads somewhere or is led to, as the browser reads it without any script. */
interface Outline {
	readonly title: string;
	readonly language: string;
	readonly description: string;
	/** The levels of the headings, in order. */
	readonly levels: readonly number[];
	readonly ids: readonly string[];
	/** Whole addresses of links, style sheets, scripts and pictures. */
	readonly addresses: readonly string[];
	readonly inline: readonly string[];
}

const openPage = useBrowser();
const feedback = loadContent(root).site?.data.feedback.email;
const outlines = new Map<string, Outline & { readonly text: string }>();

function outline(page: Page): Promise<Outline> {
	return page.evaluate(() => {
		const all = <Found extends Element>(selector: string) => [
			...document.querySelectorAll<Found>(selector),
		];
		const isData = (script: Element) => script.getAttribute("type") === "application/json";
		const scripts = all<HTMLScriptElement>("script:not([src])").filter((one) => !isData(one));
		const handlers = all("*").filter((one) =>
			[...one.attributes].some(({ name }) => name === "style" || name.startsWith("on")),
		);
		return {
			title: document.title,
			language: document.documentElement.lang,
			description: all<HTMLMetaElement>('meta[name="description"]')[0]?.content ?? "",
			levels: all("h1, h2, h3, h4, h5, h6").map(({ localName }) => Number(localName.slice(1))),
			ids: all("[id]").map(({ id }) => id),
			addresses: [
				// The icon is in its address, and leads nowhere.
				...all<HTMLAnchorElement>('a[href], link[href]:not([rel="icon"][href^="data:image/"])').map(
					({ href }) => href,
				),
				...all<HTMLScriptElement>("[src]").map(({ src }) => src),
			],
			inline: [...scripts, ...handlers].map((one) => one.outerHTML.slice(0, 100)),
		};
	});
}

/** Asks one thing of every page: names those where the answer is not as it should be. */
function pagesWhere(isWrong: (read: Outline & { readonly text: string }) => boolean): string[] {
	return [...outlines].filter(([, read]) => isWrong(read)).map(([file]) => file);
}

test("every page can be read", { timeout: 600_000 }, async () => {
	const page = await openPage({ javaScriptEnabled: false });
	for (const file of pageFiles) {
		await page.goto(`${inject("siteUrl")}${file}`);
		const text = (await page.locator("body").allInnerTexts()).join();
		outlines.set(file, { ...(await outline(page)), text });
	}
	expect(outlines.size).toBe(pageFiles.length);
});

describe("every page", () => {
	test("has a title, a language, a description and the line that says it is a proposal", () => {
		expect(pagesWhere(({ title }) => !/Rammeverk for deling$/.test(title))).toEqual([]);
		expect(pagesWhere(({ language }) => !/^n[bn]$/.test(language))).toEqual([]);
		expect(pagesWhere(({ description }) => description.length <= 20)).toEqual([]);
		const proposal = { nb: "Forslag til ordlyd fra", nn: "Framlegg til ordlyd frå" };
		expect(
			pagesWhere(({ text, language }) => !text.includes(proposal[language as "nb" | "nn"])),
		).toEqual([]);
	});

	test("has one heading above all, and skips no level below it", () => {
		expect(
			pagesWhere(({ levels }) => levels[0] !== 1 || levels.filter((one) => one === 1).length > 1),
		).toEqual([]);
		const leaps = ({ levels }: Outline) =>
			levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
		expect(pagesWhere(leaps)).toEqual([]);
	});

	test("has no script and no handler in it but data", () => {
		expect(pagesWhere(({ inline }) => inline.length > 0)).toEqual([]);
	});

	test("has each id once", () => {
		expect(pagesWhere(({ ids }) => new Set(ids).size < ids.length)).toEqual([]);
	});
});

test("no two pages have the same title", () => {
	const titles = [...outlines.values()].map(({ title }) => title);
	expect(new Set(titles).size).toBe(titles.length);
});

test("every link leads to a page that is there, and to a place on it that is there", () => {
	const site = inject("siteUrl");
	const broken: string[] = [];
	const fileAt = new Map([...outlines.keys()].map((file) => [addressOf(file), file]));
	for (const [file, { addresses }] of outlines) {
		for (const address of addresses) {
			const { origin, pathname, hash, protocol } = new URL(address);
			if (!address.startsWith(site)) {
				// A mistake in a clause is reported by e-mail, to the address that the content gives.
				if (protocol === "mailto:" && address.startsWith(`mailto:${feedback}?`)) continue;
				if (protocol !== "https:" || origin.includes("127.0.0.1"))
					broken.push(`${file}: ${address}`);
				continue;
			}
			const path = decodeURIComponent(pathname.slice(1));
			const found = path.endsWith(".html") ? path : fileAt.get(path);
			const target = found && outlines.get(found);
			if (!target && !existsSync(`${siteFolder}/${path}`)) broken.push(`${file}: ${address}`);
			if (!target || hash === "") continue;
			const id = decodeURIComponent(hash.slice(1));
			if (!target.ids.includes(id)) broken.push(`${file}: ${address}`);
		}
	}
	expect(broken).toEqual([]);
});

test("every page can be reached from the front page", () => {
	const reached = new Set<string>();
	const fileAt = new Map(pageFiles.map((file) => [addressOf(file), file]));
	const visit = (address: string): void => {
		if (reached.has(address)) return;
		reached.add(address);
		const file = fileAt.get(address) ?? "";
		for (const link of outlines.get(file)?.addresses ?? []) {
			const path = link.replace(inject("siteUrl"), "").replace(/#.*$/, "");
			if (fileAt.has(path)) visit(path);
		}
	};
	visit("");
	const lost = pageFiles.map(addressOf).filter((address) => !reached.has(address));
	expect(lost).toEqual(["404.html"]);
});
