import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "../../src/build/serve.ts";

let folder: string;
let served: Served;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "serve-"));
	const site = join(folder, "site");
	await mkdir(join(site, "lag", "tom"), { recursive: true });
	await mkdir(join(folder, "site-annet"));
	await writeFile(join(folder, "hemmelig.txt"), "hemmelig");
	await writeFile(join(folder, "site-annet", "fil.txt"), "hemmelig");
	await writeFile(join(site, "index.html"), "<h1>Forside</h1>");
	await writeFile(join(site, "404.html"), "<h1>Finnes ikke</h1>");
	await writeFile(join(site, "lag", "index.html"), "<h1>Lag</h1>");
	await writeFile(join(site, "blå side.txt"), "æøå");
	for (const ending of ["css", "js", "json", "svg", "woff2", "wasm", "docx", "ukjent"]) {
		await writeFile(join(site, `fil.${ending}`), "innhold");
	}
	await symlink(join(folder, "hemmelig.txt"), join(site, "lenke.txt"));
	served = await serve(site);
});

afterAll(async () => {
	await served.close();
	await rm(folder, { recursive: true });
});

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** Asks with the address just as it is written: `fetch` would tidy it first. */
function ask(
	path: string,
	options: { method?: string; headers?: Record<string, string> } = {},
	url = served.url,
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(url);
		request({ hostname, port, path, ...options }, (response) => {
			const chunks: Buffer[] = [];
			response.on("data", (chunk: Buffer) => chunks.push(chunk));
			response.on("end", () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks),
				}),
			);
		})
			.on("error", reject)
			.end();
	});
}

describe("what it finds", () => {
	test.each([
		["/", "<h1>Forside</h1>"],
		["/index.html", "<h1>Forside</h1>"],
		["/lag/", "<h1>Lag</h1>"],
		["/lag/?a=/../b", "<h1>Lag</h1>"],
		["/lag/../lag/", "<h1>Lag</h1>"],
		["//lag/", "<h1>Lag</h1>"],
		["/bl%C3%A5%20side.txt", "æøå"],
	])("%s", async (path, body) => {
		const answer = await ask(path);
		expect(answer.status).toBe(200);
		expect(answer.body.toString()).toBe(body);
	});

	test("a folder without a slash at the end leads to the one with", async () => {
		const answer = await ask("/lag?a=b");
		expect(answer.status).toBe(301);
		expect(answer.headers.location).toBe("/lag/?a=b");
	});

	test.each(["/finnes-ikke", "/lag/tom/", "/fil.css/", "/%", "/%00"])("not %s", async (path) => {
		const answer = await ask(path);
		expect(answer.status).toBe(404);
		expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
		expect(answer.body.toString()).toBe("<h1>Finnes ikke</h1>");
	});

	test("without a 404 page the answer is empty", async () => {
		const bare = await serve(join(folder, "site", "lag"));
		const answer = await ask("/finnes-ikke", {}, bare.url);
		await bare.close();
		expect(answer.status).toBe(404);
		expect(answer.body).toHaveLength(0);
	});
});

describe("never a file outside the folder", () => {
	test.each([
		"/../hemmelig.txt",
		"/lag/../../hemmelig.txt",
		"/%2e%2e/hemmelig.txt",
		"/..%2fhemmelig.txt",
		"/..%5chemmelig.txt",
		"/%2e%2e%2f%2e%2e%2fhemmelig.txt",
		"//../hemmelig.txt",
		"/../site-annet/fil.txt",
		"/lenke.txt",
	])("%s", async (path) => {
		const answer = await ask(path);
		expect(answer.status).toBe(404);
		expect(answer.body.toString()).not.toContain("hemmelig");
	});
});

describe("how it is sent", () => {
	test.each([
		["css", "text/css; charset=utf-8"],
		["js", "text/javascript; charset=utf-8"],
		["json", "application/json; charset=utf-8"],
		["svg", "image/svg+xml; charset=utf-8"],
		["woff2", "font/woff2"],
		["wasm", "application/wasm"],
		["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
		["ukjent", "application/octet-stream"],
	])("%s as %s", async (ending, type) => {
		expect((await ask(`/fil.${ending}`)).headers["content-type"]).toBe(type);
	});

	test("zipped when that is accepted, and only what gains from it", async () => {
		const headers = { "Accept-Encoding": "br, gzip" };
		for (const _again of [1, 2]) {
			const page = await ask("/", { headers });
			expect(page.headers["content-encoding"]).toBe("gzip");
			expect(page.headers["content-length"]).toBe(String(page.body.length));
			expect(gunzipSync(page.body).toString()).toBe("<h1>Forside</h1>");
		}
		expect((await ask("/fil.woff2", { headers })).headers["content-encoding"]).toBeUndefined();
		expect((await ask("/")).headers["content-encoding"]).toBeUndefined();
	});

	test("zipped anew when the file has changed", async () => {
		const headers = { "Accept-Encoding": "gzip" };
		const file = join(folder, "site", "endres.txt");
		for (const text of ["før", "etter en stund"]) {
			await writeFile(file, text);
			expect(gunzipSync((await ask("/endres.txt", { headers })).body).toString()).toBe(text);
		}
	});

	test("HEAD gives the same headers and no body", async () => {
		const answer = await ask("/", { method: "HEAD" });
		expect(answer.status).toBe(200);
		expect(answer.headers["content-length"]).toBe("16");
		expect(answer.body).toHaveLength(0);
	});

	test("other methods are refused", async () => {
		const answer = await ask("/", { method: "POST" });
		expect(answer.status).toBe(405);
		expect(answer.headers.allow).toBe("GET, HEAD");
	});

	test.each(["/", "/finnes-ikke", "/lag"])("safe headers on %s", async (path) => {
		const { headers } = await ask(path);
		expect(headers["x-content-type-options"]).toBe("nosniff");
		expect(headers["referrer-policy"]).toBe("no-referrer");
		expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'");
	});

	test("headers may be added and replaced", async () => {
		const strict = await serve(join(folder, "site"), {
			headers: { "Content-Security-Policy": "default-src 'none'", "X-Test": "ja" },
		});
		const { headers } = await ask("/", {}, strict.url);
		await strict.close();
		expect(headers["content-security-policy"]).toBe("default-src 'none'");
		expect(headers["x-test"]).toBe("ja");
	});
});

test("a busy port is an error that says so", async () => {
	const port = Number(new URL(served.url).port);
	await expect(serve(folder, { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
