import { realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, sep } from "node:path";
import { contentType } from "./content-types.ts";
import { type FileReader, fileReader } from "./file-reader.ts";

/** What every answer carries. A policy inside a page cannot forbid framing, so it is said here. */
const safeHeaders = {
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "no-referrer",
	"Content-Security-Policy": "frame-ancestors 'none'",
};

export interface Served {
	/** `http://127.0.0.1:4321/` */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves a folder of files on this machine only.
 * @param options.port 0, or none, takes any that is free
 * @param options.headers added to every answer, in place of those of the same name
 */
export async function serve(
	folder: string,
	options: { readonly port?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Served> {
	const root = await realpath(folder);
	const read = fileReader();
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries({ ...safeHeaders, ...options.headers })) {
			response.setHeader(name, value);
		}
		answer(root, read, request, response).catch(() => response.writeHead(500).end());
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", resolve);
	});
	const { port } = server.address() as AddressInfo;
	const close = (): Promise<void> =>
		new Promise((resolve) => server.close(() => resolve()).closeAllConnections());
	return { url: `http://127.0.0.1:${port}/`, close };
}

async function answer(
	root: string,
	read: FileReader,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	if (request.method !== "GET" && request.method !== "HEAD") {
		response.writeHead(405, { Allow: "GET, HEAD" }).end();
		return;
	}
	const [path = "/", query] = (request.url ?? "/").replace(/^\/+/, "/").split("?", 2);
	const found = await locate(root, path);
	if (found === "folder") {
		response.writeHead(301, { Location: `${path}/${query ? `?${query}` : ""}` }).end();
		return;
	}
	response.statusCode = found ? 200 : 404;
	const file = found ?? (await locate(root, "/404.html"));
	if (!file) {
		response.end();
		return;
	}
	const { type, packed } = contentType(file);
	const zipped = !packed && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
	const body = await read(file, zipped);
	response.setHeader("Content-Type", type).setHeader("Content-Length", body.length);
	response.setHeader("Vary", "Accept-Encoding");
	if (zipped) response.setHeader("Content-Encoding", "gzip");
	response.end(request.method === "HEAD" ? undefined : body);
}

/** The file that an address means, never one outside `root`; "folder" if a slash is missing at the end. */
async function locate(root: string, path: string): Promise<string | undefined> {
	try {
		const file = await realpath(join(root, decodeURIComponent(path)));
		if (file !== root && !file.startsWith(root + sep)) return undefined;
		if (!(await stat(file)).isDirectory()) return path.endsWith("/") ? undefined : file;
		return path.endsWith("/") ? await locate(root, `${path}index.html`) : "folder";
	} catch {
		return undefined;
	}
}
