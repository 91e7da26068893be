import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { siteFolder } from "../../src/build/build-site.ts";

const pages = readdirSync(siteFolder, { recursive: true, encoding: "utf8" }).filter((path) =>
	path.endsWith(".html"),
);

/** The directives of the policy that a page carries, and what each allows. */
function policyOf(html: string): Map<string, readonly string[]> {
	const policy = /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html)?.[1];
	const directives = (policy ?? "").split(";").map((directive) => directive.trim().split(" "));
	return new Map(directives.map(([name = "", ...allowed]) => [name, allowed]));
}

function isHash(source: string): boolean {
	return source.startsWith("'sha256-");
}

function stylesOf(html: string): string[] {
	return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style = ""]) => style);
}

/** As the standard has it: the bytes between the tags, nothing taken away. */
function hashOf(style: string): string {
	return `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
}

test("there are pages", () => {
	expect(pages).toContain("index.html");
});

test.each(pages)("%s allows nothing but the site's own files", (path) => {
	const html = readFileSync(`${siteFolder}/${path}`, "utf8");
	const policy = policyOf(html);
	for (const name of ["default-src", "form-action", "base-uri", "object-src"]) {
		expect(policy.get(name), name).toEqual(["'none'"]);
	}
	for (const [name, allowed] of policy) {
		const sources = allowed.filter(
			(source) =>
				!(name === "style-src" && isHash(source)) &&
				// Pagefind is WebAssembly; it allows no `eval`.
				!(name === "script-src" && source === "'wasm-unsafe-eval'"),
		);
		for (const source of sources) expect(source, name).toMatch(/^(?:'none'|'self'|data:)$/);
	}
	expect(policy.get("style-src")?.filter(isHash).sort(), "its own styles").toEqual(
		[...new Set(stylesOf(html).map(hashOf))].sort(),
	);
	expect(policy.get("script-src")).not.toContain("data:");
	expect(html).not.toMatch(
		/\sstyle=|\son[a-z]+=|<script(?![^>]*\s(?:src=|type="application\/json"))/,
	);
});

test("no page may be framed", async () => {
	const { headers } = await fetch(inject("siteUrl"));
	expect(headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
});
