import { describe, expect, test } from "vitest";
import { fillIn, type SharedWords } from "../../../src/build/content/fill-in.ts";
import { renderHtml } from "../../../src/core/render/html/index.ts";
import { renderMarkdown } from "../../../src/core/render/markdown/index.ts";
import { mapTemplate } from "../../../src/core/template/map-template.ts";
import type { TemplateNode } from "../../../src/core/template/nodes.ts";
import { draftOf, templateOf } from "../../core/assemble/draft-of.ts";
import { linesOf } from "../../core/assemble/lines.ts";

const shared: SharedWords = {
	timeLimits: {
		straks: {
			words: { nb: "uten opphold", nn: "utan opphald" },
			what: { nb: "" },
			source: "proposal",
		},
		varsel: { words: { nb: "tre dager" }, what: { nb: "" }, source: "proposal" },
		oppetid: { what: { nb: "" }, source: "open" },
	},
	precedence: {
		lead: { nb: "Slik går de foran:", nn: "Slik går dei føre:" },
		order: [
			{ id: "law", name: { nb: "loven", nn: "lova" } },
			{ id: "usageTerms", name: { nb: "bruksvilkårene" } },
		],
		after: { nb: "Ingen trer i stedet." },
	},
};
const template = templateOf(
	'<Clause id="a" title="A" concerns="public">\n\n<Duty by="consumer">Konsumenten skal svare <Limit name="straks" />, <Limit name="varsel" /> og <Limit name="oppetid" />.</Duty>\n\n<Precedence />\n\n</Clause>',
);

describe("what stands in one place for all templates", () => {
	test("is filled in, and is open where nobody has set it", () => {
		expect(linesOf(draftOf(fillIn(template, shared, "nb")))).toEqual([
			"1 A",
			"Konsumenten skal svare uten opphold, tre dager og [fastsettes av tilbyderen].",
			"Slik går de foran:",
			"a) loven",
			"b) bruksvilkårene",
			"Ingen trer i stedet.",
		]);
	});

	test("is in the language of the template, as far as it is there", () => {
		expect(linesOf(draftOf(fillIn(template, shared, "nn"))).slice(1)).toEqual([
			"Konsumenten skal svare utan opphald, tre dager og [blir fastsett av tilbydaren].",
			"Slik går dei føre:",
			"a) lova",
			"b) bruksvilkårene",
			"Ingen trer i stedet.",
		]);
	});

	test("is open, or nothing, where the content says nothing of it", () => {
		const none = fillIn(template, { timeLimits: {}, precedence: undefined }, "nb");
		expect(linesOf(draftOf(none)).slice(1)).toEqual([
			`Konsumenten skal svare ${Array(3)
				.fill("[fastsettes av tilbyderen]")
				.join(", ")
				.replace(/, (?!.*, )/, " og ")}.`,
		]);
	});

	test("is all that is changed", () => {
		const filled = fillIn(template, shared, "nb");
		const emptied = mapTemplate(filled, (node): TemplateNode => {
			if (node.type === "limit") return { ...node, words: "" };
			return node.type === "precedence" ? { ...node, children: [] } : node;
		});
		expect(emptied).toEqual(template);
	});
});

describe("in a document", () => {
	const { document } = draftOf(fillIn(template, shared, "nb"));

	test("a time limit keeps its name, and a clause whom it concerns", () => {
		expect(document.children).toMatchObject([
			{
				concerns: ["public"],
				children: [
					{
						children: [
							{
								type: "duty",
								children: [
									{},
									{ type: "limit", name: "straks" },
									{},
									{ name: "varsel" },
									{},
									{},
									{},
								],
							},
						],
					},
					{ type: "paragraph" },
					{ type: "list" },
					{ type: "paragraph" },
				],
			},
		]);
	});

	test("its words are printed as any", () => {
		const words = "Konsumenten skal svare uten opphold, tre dager og";
		expect(renderHtml(document, { titleLevel: 1 })).toContain(`<p>${words} [fastsettes`);
		expect(renderMarkdown(document)).toContain(`${words} \\[fastsettes`);
	});
});
