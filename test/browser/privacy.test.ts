import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { siteFolder } from "../../src/build/build-site.ts";
import { leaveEveryWay } from "./every-way-out.ts";
import { fillByName } from "./fill-by-name.ts";
import { Generator } from "./generator.ts";
import { quick } from "./hand.ts";
import { markAskedOfSome, markEverything } from "./markers.ts";
import { textsIn } from "./spellings.ts";
import { nothingStored, storedBy } from "./storage.ts";
import { recordTraffic } from "./traffic.ts";
import { useBrowser } from "./use-browser.ts";
import { tapWire, type WireTap } from "./wire-tap.ts";

const openPage = useBrowser({ args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"] });
const { answers, markers: markersOfAll } = markEverything();
const ofSome = markAskedOfSome();
const markers = [
	...new Set([...markersOfAll, ...ofSome.flatMap(({ stored, typed }) => [stored, typed])]),
];
const styles = readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".css"))
	.map((path) => readFileSync(`${siteFolder}/${path}`, "utf8"));
const plainGet = /^GET \/[\w./-]*(?:\?vis=alt)? HTTP\/1\.1\r\n/;
let tap: WireTap;
beforeAll(async () => {
	tap = await tapWire(inject("siteUrl"));
});
afterAll(() => tap.close());

/** Uses the page, takes both files, and tells what came of it. */
async function visit(use: (generator: Generator) => Promise<void>) {
	const page = await openPage();
	const traffic = await recordTraffic(page);
	const generator = await Generator.open(page, { site: tap.url });
	const before = await traces(page);
	await use(generator);
	await generator.download("Last ned Word-fil");
	await generator.download("Word uten svar");
	await page.waitForLoadState("networkidle");
	const after = await traces(page);
	const requests = [...new Set(tap.take())].sort();
	return { page, traffic, before, after, requests };
}

/** Answers a form, takes the draft out of it in every way, and tells what came of it. */
async function leave(document: string, answers: object) {
	const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
	const traffic = await recordTraffic(page);
	const path = `lag/${document}/?vis=alt`;
	const generator = await Generator.open(page, { site: tap.url, path });
	await fillByName(generator, document, answers);
	const link = await leaveEveryWay(generator);
	await page.waitForLoadState("networkidle");
	const requests = [...new Set(tap.take())].sort();
	return {
		link,
		requests,
		addresses: traffic.addresses().filter((address) => !isInStyles(address)),
		bytes: Buffer.concat([traffic.bytes(), Buffer.from(requests.join("\n"), "latin1")]),
		after: await traces(page),
		stored: await storedBy(page),
	};
}

/** What others may see of a page: its address, its name in lists of windows, its place in the history. */
async function traces(page: Page) {
	const history = await page.evaluate(() => window.history.length);
	return { address: page.url(), title: await page.title(), history };
}

/** The terms are fetched when it is answered how they are to stand, and alike whatever the answer. */
const termsAsked = { termsForm: "both" } as const;

describe("what is typed", () => {
	test("is asked for in every field there is", () => {
		expect(markers.length).toBeGreaterThan(20);
		expect(new Set(markers).size).toBe(markers.length);
	});

	test("never leaves the browser, and leaves nothing behind", async () => {
		const empty = await visit((generator) => generator.fill(termsAsked, quick));
		const full = await visit(useEverything);
		expect(full.requests).toEqual(empty.requests);
		expect(full.traffic.addresses()).toEqual(empty.traffic.addresses());
		for (const address of full.traffic.addresses()) {
			expect(address.replace("blob:", "")).toMatch(new RegExp(`^${tap.url}`));
		}
		for (const request of full.requests) expect(request).toMatch(plainGet);
		await expectNoTrace(full);
	});

	test.each(["egenerklaering", "segmentansvaravtale"])(
		"leaves %s only as what the reader takes: each file, the paper, the sheet, the link and the other standard",
		async (document) => {
			const marked = markEverything<object>(document);
			expect(marked.markers.length).toBeGreaterThan(20);
			const empty = await leave(document, termsAsked);
			const full = await leave(document, marked.answers);
			expect(full.link).toContain("#utkast=1.");
			expect(full.requests).toEqual(empty.requests);
			expect(full.addresses).toEqual(empty.addresses);
			for (const request of full.requests) expect(request).toMatch(plainGet);
			expect(textsIn(full.bytes, marked.markers)).toEqual([]);
			expect(full.after).toEqual(empty.after);
			expect({ ...full.stored, historyState: null }).toEqual(nothingStored);
			expect(full.stored.historyState).toEqual(empty.stored.historyState);
		},
		120_000,
	);

	test("tells nothing by its mistakes but that there is one", async () => {
		const empty = await visit((generator) => generator.fill(termsAsked, quick));
		const full = await visit(err);
		const more = full.requests.filter((request) => !empty.requests.includes(request));
		// The sentences about mistakes are a file of the site, the same for everyone.
		expect(more.length).toBeLessThanOrEqual(1);
		for (const request of more) expect(request).toMatch(/^GET \/_astro\/answers\.[\w-]+\.js HTTP/);
		const addresses = full.traffic.addresses().filter((address) => !isInStyles(address));
		const known = [...empty.traffic.addresses(), ...more.map(addressIn)];
		expect(addresses).toEqual(known.toSorted());
		await expectNoTrace(full);
	});

	test("is not given back by the browser to the next who comes to the page", async () => {
		const page = await openPage();
		const generator = await Generator.open(page);
		await generator.fill(answers, quick);
		await page.goto(inject("siteUrl"));
		await page.goBack();
		await generator.start();
		const text = await generator.text();
		expect(markers.filter((marker) => text.includes(marker))).toEqual([]);
		const typed = page.locator("form :is(input[type=text], textarea)");
		const values = await typed.evaluateAll((fields) =>
			fields.map((field) => (field as HTMLInputElement).value),
		);
		expect(values.filter(Boolean)).toEqual([]);
	});
});

/** The whole address of a request as it goes over the wire. */
function addressIn(request: string): string {
	return new URL(request.split(" ")[1] ?? "", tap.url).href;
}

/** A picture that a style sheet holds, such as the mark of an error, is asked for when it is first shown. */
function isInStyles(address: string): boolean {
	return address.startsWith("data:image/") && styles.some((style) => style.includes(address));
}

type Visit = Awaited<ReturnType<typeof visit>>;

/** What was typed stands in nothing that was asked for, and the browser keeps nothing of it. */
async function expectNoTrace({ page, traffic, requests, before, after }: Visit): Promise<void> {
	expect(textsIn(traffic.bytes(), markers)).toEqual([]);
	expect(textsIn(Buffer.from(requests.join("\n"), "latin1"), markers)).toEqual([]);
	expect(after).toEqual(before);
	expect(await storedBy(page)).toEqual(nothingStored);
}

/**
 * Fills everything, takes a row out and back, and follows links both ways. Then it is one kind of consumer after the
 * other, to answer what only those are asked.
 */
async function useEverything(generator: Generator): Promise<void> {
	const { questions, page, preview } = generator;
	await generator.fill(answers);
	await questions.remove("contacts.2").click();
	await generator.button("Angre").click();
	await preview.locator(".reason a").first().click();
	await page.locator("[data-moves]:visible a").first().click();
	await page.keyboard.press("Tab");
	expect((await generator.text()).includes(answers.consumer?.name ?? "")).toBe(true);
	expect(await preview.locator(".blank").count()).toBe(0);
	for (const { path, consumerType, stored, typed } of ofSome) {
		await generator.fill({ consumerType, [path]: stored });
		expect(await generator.text()).toContain(typed);
	}
}

/** Fills everything, with mistakes that are listed, visited and put right. */
async function err(generator: Generator): Promise<void> {
	const { questions, summary } = generator;
	const { consumer, contacts, startDate } = answers;
	const right = {
		"consumer.organisationNumber": consumer?.organisationNumber,
		"contacts.1.email": contacts?.[0]?.email,
		startDate,
	};
	await generator.fill(answers, quick);
	for (const path of Object.keys(right)) await questions.field(path).fill(consumer?.name ?? "");
	await generator.button("Last ned Word-fil").click();
	await summary.getByRole("link").first().click();
	for (const [path, answer] of Object.entries(right))
		await questions.field(path).fill(answer ?? "");
	await generator.settled();
	expect(await summary.isVisible()).toBe(false);
}

test.each([
	["plain", (text: string) => Buffer.from(`GET /?q=${text}`)],
	["in percent code", (text: string) => Buffer.from(`GET /?q=${encodeURIComponent(text)}`)],
	["as a form sends it", (text: string) => Buffer.from(new URLSearchParams({ text }).toString())],
	["in base64", (text: string) => Buffer.from(Buffer.from(`a${text}b`).toString("base64"))],
	[
		"in base64 for addresses",
		(text: string) => Buffer.from(Buffer.from(`${text}b`).toString("base64url")),
	],
	[
		"in base64 of UTF-16",
		(text: string) => Buffer.from(Buffer.from(`ab${text}`, "utf16le").toString("base64")),
	],
	["in UTF-16", (text: string) => Buffer.from(text, "utf16le")],
	["in JSON", (text: string) => Buffer.from(JSON.stringify([text]))],
	[
		"in hexadecimal",
		(text: string) => Buffer.from(Buffer.from(text).toString("hex").toUpperCase()),
	],
])("a marker would be found %s", (_, write) => {
	for (const marker of markers) expect(textsIn(write(marker), [marker])).toEqual([marker]);
	expect(textsIn(write("noe ganske annet"), markers)).toEqual([]);
});
