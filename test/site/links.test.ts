import { existsSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { siteFolder } from "../../src/build/build-site.ts";
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
				...all<HTMLAnchorElement>("a[href], link[href]").map(({ href }) => href),
				...all<HTMLScriptElement>("[src]").map(({ src }) => src),
			],
			inline: [...scripts, ...all("style"), ...handlers].map((one) => one.outerHTML.slice(0, 100)),
		};
	});
}

function readOutline(file: string) {
	const found = outlines.get(file);
	if (!found) throw new Error(`${file} could not be read`);
	return found;
}

describe.each(pageFiles)("%s", (file) => {
	test("can be read", async () => {
		const page = await openPage({ javaScriptEnabled: false });
		await page.goto(`${inject("siteUrl")}${file}`);
		const text = (await page.locator("body").allInnerTexts()).join();
		outlines.set(file, { ...(await outline(page)), text });
	});

	test("has a title, a language, a description and the line that says it is a proposal", () => {
		const { title, language, description, text } = readOutline(file);
		expect(title).toMatch(/Rammeverk for deling$/);
		expect(language).toMatch(/^n[bn]$/);
		expect(description.length).toBeGreaterThan(20);
		expect(text.split("Forslag til ordlyd fra").length, "the proposal line").toBeGreaterThan(1);
	});

	test("has one heading above all, and skips no level below it", () => {
		const { levels } = readOutline(file);
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels[0]).toBe(1);
		const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
		expect(leaps).toEqual([]);
	});

	test("has no script, style or handler in it but data", () => {
		expect(readOutline(file).inline).toEqual([]);
	});

	test("has each id once", () => {
		const { ids } = readOutline(file);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});
});

test("no two pages have the same title", () => {
	const titles = [...outlines.values()].map(({ title }) => title);
	expect(new Set(titles).size).toBe(titles.length);
});

test("every link leads to a page that is there, and to a place on it that is there", () => {
	const site = inject("siteUrl");
	const broken: string[] = [];
	for (const [file, { addresses }] of outlines) {
		for (const address of addresses) {
			const { origin, pathname, hash, protocol } = new URL(address);
			if (!address.startsWith(site)) {
				if (protocol !== "https:" || origin.includes("127.0.0.1"))
					broken.push(`${file}: ${address}`);
				continue;
			}
			const path = decodeURIComponent(pathname.slice(1));
			const found = path.endsWith(".html")
				? path
				: [...outlines.keys()].find((one) => addressOf(one) === path);
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
	const visit = (address: string): void => {
		if (reached.has(address)) return;
		reached.add(address);
		const file = pageFiles.find((one) => addressOf(one) === address) ?? "";
		for (const link of outlines.get(file)?.addresses ?? []) {
			const path = link.replace(inject("siteUrl"), "").replace(/#.*$/, "");
			if (pageFiles.some((one) => addressOf(one) === path)) visit(path);
		}
	};
	visit("");
	const lost = pageFiles.map(addressOf).filter((address) => !reached.has(address));
	expect(lost).toEqual(["404.html"]);
});
