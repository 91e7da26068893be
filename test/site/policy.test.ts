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
		for (const source of allowed) {
			expect(source, name).toMatch(/^(?:'none'|'self'|data:)$/);
		}
	}
	expect(policy.get("script-src")).not.toContain("data:");
	expect(html).not.toMatch(
		/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\s(?:src=|type="application\/json"))/,
	);
});

test("no page may be framed", async () => {
	const { headers } = await fetch(inject("siteUrl"));
	expect(headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
});
