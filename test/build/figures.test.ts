import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const folder = new URL("../../content/figures/", import.meta.url);
const style = readFileSync(new URL("../../src/styles/figures.css", import.meta.url), "utf8");

/** Every value of the attribute, in the order they are written. */
function values(svg: string, attribute: string): string[] {
	return [...svg.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, "g"))].map(
		([, value = ""]) => value,
	);
}

/** What stands in an element that has an id. */
function textOf(svg: string, element: string): { id: string; text: string } {
	const found = svg.match(new RegExp(`<${element} id="([^"]+)">([^<]*)</${element}>`));
	return { id: found?.[1] ?? "", text: found?.[2]?.trim() ?? "" };
}

const figures = readdirSync(folder)
	.filter((file) => file.endsWith(".svg"))
	.map((file) => ({
		name: file.replace(/\.svg$/, ""),
		svg: readFileSync(new URL(file, folder), "utf8"),
	}));

test("there are figures", () => {
	expect(figures.map(({ name }) => name)).toEqual(
		expect.arrayContaining([
			"avtalekonseptet",
			"eif-nivaene",
			"feilmelding",
			"okosystemet",
			"pakobling",
			"to-veier",
		]),
	);
});

describe.each(figures)("the figure $name", ({ name, svg }) => {
	const root = svg.match(/^<svg [^>]*>/)?.[0] ?? "";

	test("tells a reader who cannot see it what it shows", () => {
		const title = textOf(svg, "title");
		const description = textOf(svg, "desc");

		expect(values(root, "role")).toEqual(["img"]);
		expect(values(root, "aria-labelledby")).toEqual([`${title.id} ${description.id}`]);
		expect(title.text).not.toBe("");
		expect(description.text).toMatch(/^\p{Lu}.*\.$/u);
		expect(description.text.split(". ").length).toBeGreaterThan(3);
	});

	test("is 360 wide, and has no lettering under 16", () => {
		expect(values(root, "viewBox").join()).toMatch(/^0 0 360 \d+$/);

		const sizes = values(svg, "font-size");
		expect(values(root, "font-size")).not.toEqual([]);
		for (const size of sizes) {
			expect(Number(size)).toBeGreaterThanOrEqual(16);
		}
		expect(svg).not.toMatch(/\s(?:transform|textLength)=/);
	});

	test("gets its looks from the style sheet of the site alone", () => {
		expect(svg).not.toMatch(/\sstyle=|<style\b/);
		expect(svg).not.toMatch(/\s(?:fill|stroke|color)=/);

		const classes = new Set(values(svg, "class").flatMap((list) => list.split(" ")));
		for (const one of classes) {
			expect(style).toMatch(new RegExp(`\\.${one}\\b(?!-)`));
		}
	});

	test("runs nothing, and fetches nothing", () => {
		expect(svg).not.toMatch(/<(?:script|image|use|foreignObject|a|animate|set)\b/i);
		expect(svg).not.toMatch(/\son[a-z]+=|href=|@import|<!|<\?/i);

		const addresses = svg.match(/\w+:\/\/[^"\s<]*/g) ?? [];
		expect(addresses).toEqual(["http://www.w3.org/2000/svg"]);
	});

	test("has ids of its own, and points at no others", () => {
		const ids = values(svg, "id");
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) {
			expect(id.startsWith(`${name}-`)).toBe(true);
		}
		for (const [, target = ""] of svg.matchAll(/url\(([^)]*)\)/g)) {
			expect(ids.map((id) => `#${id}`)).toContain(target);
		}
	});
});

test("ids are unique among all the figures, as two can stand on one page", () => {
	const ids = figures.flatMap(({ svg }) => values(svg, "id"));
	expect(new Set(ids).size).toBe(ids.length);
});

test("the style sheet is small, and leaves the size of the lettering alone", () => {
	expect(Buffer.byteLength(style)).toBeLessThan(2_500);
	expect(style).not.toMatch(/font(?:-size)?:/);
});
