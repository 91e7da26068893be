import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";

export interface WireTap {
	/** Where the site is served, with a slash at the end. */
	readonly url: string;
	/** Each request that has come since the last time this was called, with its headers and all, in any order. */
	readonly take: () => string[];
	readonly close: () => Promise<void>;
}

/** A wire between the browser and the site that hears every byte the browser sends, whatever the browser says of it. */
export async function tapWire(site: string): Promise<WireTap> {
	const { hostname, port } = new URL(site);
	let heard: Buffer[][] = [];
	const server = createServer((browser) => {
		const line: Buffer[] = [];
		heard.push(line);
		const onward = connect(Number(port), hostname);
		browser.on("data", (bytes) => line.push(bytes));
		browser.on("error", () => onward.destroy());
		onward.on("error", () => browser.destroy());
		browser.pipe(onward).pipe(browser);
	});
	await new Promise<void>((resolve) => server.listen(0, hostname, resolve));
	return {
		url: `http://${hostname}:${(server.address() as AddressInfo).port}/`,
		take: () => {
			const requests = heard.flatMap((line) => requestsIn(Buffer.concat(line).toString("latin1")));
			heard = [];
			return requests;
		},
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

/** A request has no body here, and so ends at the first empty line; a body would stand as a request of its own. */
function requestsIn(bytes: string): string[] {
	return bytes.split("\r\n\r\n").filter(Boolean);
}
