import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sealPolicy } from "../../src/build/seal-policy.ts";

/** The policy as Astro writes it, with hashes of what it might have put into the page. */
const astro =
	"default-src 'none'; img-src 'self' data:; script-src 'self' 'sha256-AAAA' 'sha256-BBBB'; style-src 'self' 'sha256-CCCC';";
const page = (head: string, policy = astro) =>
	`<html><head><meta http-equiv="content-security-policy" content="${policy}">${head}</head><body><p>'sha256-i teksten'</p></body></html>`;

/** What each directive of a page's policy allows. */
function allowed(html: string): Record<string, string[]> {
	const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
	const directives = policy.split(";").map((one) => one.trim().split(" "));
	return Object.fromEntries(
		directives.filter(([name]) => name).map(([name = "", ...sources]) => [name, sources]),
	);
}

describe("the policy of a page", () => {
	test("names each style within it by its hash, and nothing else", () => {
		// printf 'a{color:red}' | openssl dgst -sha256 -binary | base64, and the same of the other
		const red = "'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='";
		const letter = "'sha256-qTMayUNYsbaLYdAfVwYjQiOvydJUf4LoyV70PC31OAo='";
		const html = page('<style>a{color:red}</style><style media="print">p{content:"æ"}</style>');
		expect(allowed(sealPolicy(html))).toEqual({
			"default-src": ["'none'"],
			"img-src": ["'self'", "data:"],
			"script-src": ["'self'"],
			"style-src": ["'self'", red, letter],
		});
	});

	test("names a style that stands twice once", () => {
		const html = page("<style>a{color:red}</style>".repeat(2));
		expect(allowed(sealPolicy(html))["style-src"]).toHaveLength(2);
	});

	test("allows only the site's own files where no style is in it", () => {
		const sources = Object.values(allowed(sealPolicy(page("")))).flat();
		expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", "data:"]));
	});

	test("lets a page with a form connect to the register, and no other page", () => {
		const policy = "default-src 'none'; connect-src 'self'; style-src 'self';";
		const register = "https://register.example/enheter/";
		const form = page("<draft-workshop></draft-workshop>", policy);
		expect(allowed(sealPolicy(form, register))["connect-src"]).toEqual(["'self'", register]);
		expect(allowed(sealPolicy(form))["connect-src"]).toEqual(["'self'"]);
		expect(sealPolicy(page("", policy), register)).toBe(sealPolicy(page("", policy)));
	});

	test("is all that is changed", () => {
		const html = page("<style>a{color:red}</style>");
		const meta = /<meta http-equiv="content-security-policy"[^>]*>/;
		expect(sealPolicy(html).replace(meta, "")).toBe(html.replace(meta, ""));
		expect(sealPolicy(sealPolicy(html))).toBe(sealPolicy(html));
		expect(sealPolicy("<p>Uten</p><style>a{}</style>")).toBe("<p>Uten</p><style>a{}</style>");
	});

	test("never lets in more than that, whatever the styles hold", () => {
		const css = fc.string().filter((one) => !one.includes("<"));
		fc.assert(
			fc.property(fc.array(css, { maxLength: 3 }), (styles) => {
				const html = sealPolicy(page(styles.map((one) => `<style>${one}</style>`).join("")));
				const hashes = styles.map(
					(one) => `'sha256-${createHash("sha256").update(one).digest("base64")}'`,
				);
				const { "style-src": style, "script-src": script } = allowed(html);
				expect(style).toEqual(["'self'", ...new Set(hashes)]);
				expect(script).toEqual(["'self'"]);
				expect(html.slice(0, html.indexOf(">", 20))).not.toContain("unsafe");
			}),
		);
	});
});
