import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { requireProgram } from "../../src/build/find-program.ts";

/** Needs no sandbox of its own, no graphics card, and asks nothing of the network. */
const quietly = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Where the browser lies that the tests run in. */
export function findBrowser(): string {
	return requireProgram("chromium");
}

/** A headless Chromium. Make a context in it before a page: axe needs one. */
export function launchBrowser({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
	return chromium.launch({
		executablePath: findBrowser(),
		args: [...quietly, ...args],
		...options,
	});
}
