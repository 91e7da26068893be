import { describe, expect, test } from "vitest";
import { namesInPage, namesInScripts } from "../../src/build/names-in.ts";

describe("a page has", () => {
	const { names, hasAttribute } = namesInPage(
		`<P class="a b-c" Data-Field="x &amp; y"><input type='radio' checked size=14 title="a > b"></P>`,
	);

	test("the elements and classes in it, and those that every page has", () => {
		expect([...names].sort()).toEqual(
			[".a", ".b-c", "body", "head", "html", "input", "p", "tbody"].sort(),
		);
	});

	test.each([
		["type", "radio"],
		["type", "RADIO"],
		["size", "14"],
		["checked", undefined],
		["checked", ""],
		["title", "a > b"],
		// Escaped in the page, and so not judged.
		["data-field", "x & y"],
		// A reader opens it.
		["open", undefined],
	])("[%s=%s]", (name, value) => {
		expect(hasAttribute(name, value)).toBe(true);
	});

	test.each([
		["type", "checkbox"],
		["readonly", undefined],
		["data-size", undefined],
		["b", undefined],
	])("no [%s=%s]", (name, value) => {
		expect(hasAttribute(name, value)).toBe(false);
	});
});

describe("scripts may add", () => {
	const { names, hasAttribute } = namesInScripts(
		[
			'a.innerHTML=`<section class="kort-sagt"><h$',
			"{level}>`;b.classList.add('changed');document.createElement(`li`);",
			"c.dataset.variant=`tertiary`;d.readOnly=!0;switch(e){}",
		].join(""),
	);

	test.each([".kort-sagt", ".changed", "section", "li", "h4"])("%s", (name) => {
		expect(names.has(name)).toBe(true);
	});

	test.each([".card", "select", "switch"])("no %s", (name) => {
		expect(names.has(name)).toBe(false);
	});

	test.each([
		["data-variant", "tertiary", true],
		["data-variant", "switch", false],
		["readonly", undefined, true],
		["aria-busy", undefined, false],
	])("[%s=%s]: %s", (name, value, expected) => {
		expect(hasAttribute(name, value)).toBe(expected);
	});
});
