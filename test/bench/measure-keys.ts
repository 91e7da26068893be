import type { CDPSession, Page } from "playwright-core";
import { serveManyServices, tickAllServices } from "../helpers/many-services.ts";
import type { Visit } from "./on-site.ts";
import type { Samples } from "./samples.ts";
import { slowdown } from "./slow-phone.ts";

/** A form to type in. */
export interface TypedForm {
	/** `lag/egenerklaering/` */
	readonly address: string;
	/** The question that is typed in, which the draft shows as it stands. */
	readonly field: string;
}

/** What was met by one who types, in milliseconds. */
export interface MeasuredKeys {
	/** From each key to the draft that shows its letter. */
	readonly keys: Samples;
	/** From the event that tells the page of the letter. */
	readonly events: Samples;
	/** The longest frame meanwhile and in the second after, of each time. */
	readonly longestFrames: Samples;
	/** From a click at a box to the draft that has the service, or has it no more. */
	readonly ticks: Samples;
	readonly longestFramesOfTicks: Samples;
}

const services = 500;
const letters = "Vi trenger opplysningene for aa fastsette foreldrebetalingen.".slice(0, 60);
/** Between two keys: as one types who is quick at it. */
const pause = 120;
const ticks = 6;
/** Between two ticks. What a tick leads to is done long before; a page that is asked whether it is would work at answering. */
const betweenTicks = 3000;
/** Something else may hold a machine up: once says little of the longest of many. */
const times = 3;

/** Types some times into a form with hundreds of services, letter by letter, on a machine four times slower than this. */
export async function measureKeys(
	visit: Visit,
	form: TypedForm,
	isWhole: boolean,
): Promise<MeasuredKeys> {
	const all: Measured[] = [];
	while (all.length < times) all.push(await measureOnce(visit, form, isWhole));
	return {
		keys: all.flatMap(({ keys }) => keys),
		events: all.flatMap(({ events }) => events),
		longestFrames: all.map(({ longestFrame }) => longestFrame),
		ticks: all.flatMap(({ ticks }) => ticks),
		longestFramesOfTicks: all.map(({ longestFrameOfTicks }) => longestFrameOfTicks),
	};
}

/** What was met once. */
interface Measured extends Pick<MeasuredKeys, "keys" | "events" | "ticks"> {
	readonly longestFrame: number;
	readonly longestFrameOfTicks: number;
}

async function measureOnce(
	{ browser, url }: Visit,
	{ address, field }: TypedForm,
	isWhole: boolean,
): Promise<Measured> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		await serveManyServices(page, services);
		await page.addInitScript(watchFrames);
		await page.goto(`${url}${address}${isWhole ? "?vis=alt" : ""}`, { waitUntil: "load" });
		const law = page.waitForResponse(/\/lag\/lov\//);
		await showQuestion(page, "services");
		await page.locator('input[name="services"]').first().focus();
		await law;
		await tickAllServices(page);
		await page.waitForTimeout(2000);
		const session = await context.newCDPSession(page);
		await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
		const typed = await typeLetters(page, field);
		return { ...typed, ...(await tickOne(page, session)) };
	} finally {
		await context.close();
	}
}

async function typeLetters(page: Page, field: string) {
	await showQuestion(page, field);
	await page.locator(`[name="${field}"]`).focus();
	await page.evaluate(watchLetters, field);
	await page.waitForTimeout(1500);
	await page.evaluate(() => window.bench.frames.splice(0));
	for (const letter of letters) {
		const next = new Promise((resolve) => setTimeout(resolve, pause));
		await page.keyboard.press(letter === " " ? "Space" : letter);
		await next;
	}
	await page.waitForTimeout(1000);
	const { shown, frames } = await page.evaluate(() => window.bench);
	const wanted = letters.replaceAll(" ", "").length;
	if (shown.length !== wanted) throw new Error(`${shown.length} of ${wanted} letters came`);
	return {
		keys: shown.map(({ fromKey }) => fromKey),
		events: shown.map(({ fromEvent }) => fromEvent),
		longestFrame: Math.max(0, ...frames),
	};
}

/** Unticks a service and ticks it again, some times. */
async function tickOne(page: Page, session: CDPSession) {
	await showQuestion(page, "services");
	const box = page.locator('input[name="services"]').nth(20);
	const id = await box.inputValue();
	await box.focus();
	await page.evaluate(watchTicks, id);
	await page.waitForTimeout(1500);
	await page.evaluate(() => window.bench.frames.splice(0));
	for (let tick = 0; tick < ticks; tick += 1) {
		await page.keyboard.press("Space");
		await page.waitForTimeout(betweenTicks);
	}
	await session.detach();
	const { shown, frames } = await page.evaluate(() => window.bench);
	if (shown.length !== ticks) throw new Error(`${shown.length} of ${ticks} ticks were shown`);
	return {
		ticks: shown.map(({ fromKey }) => fromKey),
		longestFrameOfTicks: Math.max(0, ...frames),
	};
}

/** Shows the part of the form that a question stands in. */
async function showQuestion(page: Page, field: string): Promise<void> {
	await page.evaluate((name) => {
		const part = document.getElementById(`felt-${name}`)?.closest<HTMLElement>("[data-step]");
		const link = document.querySelector<HTMLElement>(`.parts a[href="#del-${part?.dataset.step}"]`);
		link?.click();
	}, field);
}

interface Shown {
	readonly fromKey: number;
	readonly fromEvent: number;
}

declare global {
	interface Window {
		bench: { frames: number[]; shown: Shown[] };
	}
}

/* What runs in the page. */

/** Notes every frame of 50 milliseconds or more. */
function watchFrames(): void {
	window.bench = { frames: [], shown: [] };
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) window.bench.frames.push(duration);
	}).observe({ type: "long-animation-frame" });
}

/** Notes for each letter of a field when the draft has it. */
function watchLetters(field: string): void {
	window.bench.shown = [];
	const waiting: { readonly key: number; readonly event: number; readonly text: string }[] = [];
	const control = document.querySelector<HTMLTextAreaElement>(`[name="${field}"]`);
	let key = 0;
	let before = "";
	control?.addEventListener("keydown", ({ timeStamp }) => {
		key = timeStamp;
	});
	// Before the page itself hears of it.
	window.addEventListener(
		"input",
		({ timeStamp }) => {
			const text = (control?.value ?? "").trim();
			// A space at the end is no word of the draft yet: nothing is to be shown.
			if (text !== before) waiting.push({ key, event: timeStamp, text });
			before = text;
		},
		{ capture: true },
	);
	const preview = document.querySelector("[data-preview]");
	if (!preview) return;
	new MutationObserver(() => {
		const shown = preview.querySelector(`.value[data-path="${field}"]`)?.textContent ?? "";
		const now = performance.now();
		while (waiting[0] && shown.startsWith(waiting[0].text)) {
			const { key: pressed = now, event = now } = waiting.shift() ?? {};
			window.bench.shown.push({ fromKey: now - pressed, fromEvent: now - event });
		}
	}).observe(preview, { childList: true, characterData: true, subtree: true });
}

/** Notes for each tick of a service when the draft has the service, or has it no more. */
function watchTicks(id: string): void {
	window.bench.shown = [];
	let key: number | undefined;
	let event = 0;
	window.addEventListener("keydown", ({ timeStamp }) => {
		key = timeStamp;
	});
	window.addEventListener("input", ({ timeStamp }) => {
		event = timeStamp;
	});
	const preview = document.querySelector("[data-preview]");
	const box = document.querySelector<HTMLInputElement>(`input[name="services"][value="${id}"]`);
	if (!preview) return;
	new MutationObserver(() => {
		const isThere = preview.querySelector(`[data-path^="declaredServices.${id}."]`) !== null;
		if (key === undefined || isThere !== box?.checked) return;
		const now = performance.now();
		window.bench.shown.push({ fromKey: now - key, fromEvent: now - event });
		key = undefined;
	}).observe(preview, { childList: true, characterData: true, subtree: true });
}
