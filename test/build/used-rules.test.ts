import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { usedRules } from "../../src/build/used-rules.ts";

const page = '<html><body><p class="note wide">Tekst <a href="/">lenke</a></p></body></html>';

describe("of a stylesheet, a page keeps", () => {
	test.each([
		[
			"the rules for attributes that it has",
			'[href="/"]{top:0}a[href^="/"]{top:1px}',
			'[href="/"]{top:0}a[href^="/"]{top:1px}',
		],
		[
			"no rules for those that it lacks",
			'[href="/x"]{top:0}a[rel]{top:1px}p:not([rel]){top:2px}',
			"p:not([rel]){top:2px}",
		],
		["what a reader can open", "p[open]{top:0}", "p[open]{top:0}"],
		["the rules that it has something for", ".note{margin:0}", ".note{margin:0}"],
		["no rule that it has nothing for", ".card{margin:0}", ""],
		["of several selectors those that can apply", ".note,.card,a{margin:0}", ".note,a{margin:0}"],
		["states", "a:focus-visible{outline:0}", "a:focus-visible{outline:0}"],
		["how it is printed", "@page{margin:2cm}", "@page{margin:2cm}"],
		["fonts", '@font-face{font-family:"A"}', '@font-face{font-family:"A"}'],
		["the order of layers", "@layer a,b;", "@layer a,b;"],
		["the place of a layer that holds nothing here", "@layer a{.card{margin:0}}", "@layer a"],
		["no condition that holds nothing", "@media print{@supports (top:0){.card{margin:0}}}", ""],
		[
			"what a condition holds",
			"@media print{.note{margin:0}.card{margin:0}}",
			"@media print{.note{margin:0}}",
		],
		["movements", "@keyframes a{from{top:0}to{top:1px}}", "@keyframes a{from{top:0}to{top:1px}}"],
		[
			"elements that the browser adds",
			"tbody p,html body{margin:0}",
			"tbody p,html body{margin:0}",
		],
		[
			"the variables that are read",
			":root{--a:1;--b:2}p{top:var( --a)}",
			":root{--a:1}p{top:var( --a)}",
		],
		[
			"variables that others read",
			":root{--a:var(--b);--b:2}p{top:var(--a)}",
			":root{--a:var(--b);--b:2}p{top:var(--a)}",
		],
		["no variables that only unread ones read", ":root{--a:var(--b);--b:2}p{top:0}", "p{top:0}"],
		["no variables that only dropped rules read", ":root{--a:1}.card{top:var(--a)}", ""],
	])("%s", (_, css, kept) => {
		expect(usedRules(css, page)).toBe(kept);
	});

	test("a variable that the page itself reads, as a drawing does", () => {
		const drawing = '<svg><path fill="var(--a, red)" /></svg>';
		expect(usedRules(":root{--a:1}", page + drawing)).toBe(":root{--a:1}");
	});

	test("the rules for an element whose attributes hold any sign", () => {
		const odd = '<p title="a > b" class="odd">x</p><P CLASS="x">y</P>';
		expect(usedRules(".odd{top:0}p{top:0}", odd)).toBe(".odd{top:0}p{top:0}");
	});
});

/** An element with those that it stands in, the outermost first. */
type Line = readonly { readonly element: string; readonly classes: readonly string[] }[];

const element = fc.record({
	element: fc.constantFrom("div", "p", "li", "x-box"),
	classes: fc.subarray(["a", "b", "a-b", "c_1"]),
});
const line: fc.Arbitrary<Line> = fc.array(element, { minLength: 1, maxLength: 4 });

function htmlOf(line: Line): string {
	return line.reduceRight(
		(inner, { element, classes }) =>
			`<${element} id="i"${classes.length > 0 ? ` class="${classes.join(" ")}"` : ""}>${inner}</${element}>`,
		"x",
	);
}

/** A selector that the innermost element matches, built of the elements that it stands in. */
const matching = line.chain((line) => {
	const compounds = line.map(({ element, classes }) =>
		fc
			.tuple(
				fc.boolean(),
				fc.subarray([...classes]),
				fc.constantFrom(
					"",
					":hover",
					":focus-visible",
					"::before",
					"[id]",
					":not(.z)",
					":not(:is(.z,q))",
					":has(.z)",
					"#i",
				),
				fc.constantFrom("", ":is(.z,*)", ":where(q:not(.z),:not(q))"),
			)
			.map(([named, of, state, choice]) => {
				const own = `${named ? element : ""}${of.map((one) => `.${one}`).join("")}`;
				const whole = `${own === "" ? "*" : own}${choice}${state}`;
				return own === "" || state.startsWith("::") ? whole : `:is(.z,${own})${choice}${state}`;
			}),
	);
	return fc
		.tuple(fc.tuple(...compounds), fc.constantFrom(" ", ">", " > "))
		.map(([parts, between]) => ({ line, selector: parts.join(between) }));
});

test("a rule that an element of the page matches is never lost", () => {
	fc.assert(
		fc.property(matching, fc.constantFrom("", "table,", ".z .y,"), ({ line, selector }, other) => {
			const kept = usedRules(`${other}${selector}{top:0}`, htmlOf(line));
			expect(kept).toBe(`${selector}{top:0}`);
		}),
	);
});
