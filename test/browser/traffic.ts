import type { BrowserContext, Page } from "playwright-core";

/** Everything the browser asked for, its own addresses (blob: and data:) too. */
export interface Traffic {
	/** The addresses, sorted, each once, without what is drawn by lot in a blob's. */
	addresses(): string[];
	/** All that was asked with: addresses, methods, headers, bodies. */
	bytes(): Buffer;
}

/** Listens to what a page asks for, from now on. */
export async function recordTraffic(page: Page): Promise<Traffic> {
	const context: BrowserContext = page.context();
	const addresses = new Set<string>();
	const said: string[] = [];
	const note = (address: string, more: unknown) => {
		addresses.add(address.replace(/^(blob:.*\/)[\w-]+$/, "$1…"));
		said.push(address, JSON.stringify(more));
	};
	context.on("request", (request) => {
		note(request.url(), [request.method(), request.headers(), request.postData()]);
	});
	page.on("websocket", (socket) => {
		note(socket.url(), "websocket");
		socket.on("framesent", ({ payload }) => said.push(payload.toString()));
	});
	page.on("download", (download) => note(download.url(), download.suggestedFilename()));
	page.on("worker", (worker) => note(worker.url(), "worker"));
	// What Playwright leaves out, the browser's own protocol tells.
	const protocol = await context.newCDPSession(page);
	await protocol.send("Network.enable");
	protocol.on("Network.requestWillBeSent", ({ request }) => note(request.url, request));
	return {
		addresses: () => [...addresses].sort(),
		bytes: () => Buffer.from(said.join("\n")),
	};
}
