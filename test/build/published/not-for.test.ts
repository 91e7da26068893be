import { expect, test } from "vitest";
import { checkContent } from "../../../src/build/check/index.ts";
import { loadContent } from "../../../src/build/content/load.ts";
import { notFor } from "../../../src/build/published/not-for.ts";
import { root } from "../../../src/build/root.ts";
import { contentWith } from "../check/content-with.ts";

const content = loadContent(root);
const asking = ["consumerType", "collectionBasis"];

test.each([
	["nb", "Kontrollopplysninger fra finansforetak (DSOP)"],
	["nn", "Kontrollopplysningar frå finansføretak (DSOP)"],
] as const)(
	"in %s, who gives data and who has consent are told that a form is not for them",
	(language, name) => {
		const [giving, consenting, ...more] = notFor(content, language, asking);
		expect(more).toEqual([]);
		expect(giving?.links).toEqual([{ label: name, address: "/tjenester/kontrollopplysninger/" }]);
		expect(consenting?.links.map(({ address }) => address)).toEqual([
			"/hjemler/folkeregisterloven-10-2/",
		]);
		for (const one of [giving, consenting]) {
			expect(one?.question).toMatch(/^[A-ZÆØÅ].*\?$/);
			expect(one?.answer).toMatch(/^[A-ZÆØÅ].*\.$/);
		}
	},
);

test("a form that does not ask for a basis says nothing of it", () => {
	expect(notFor(content, "nb", ["consumerType", "services"])).toEqual([]);
});

const words = "with: collectionBasis\n  question: { nb: Noe? }\n  answer: { nb: Nei. }";

test("where no service goes the other way there is nothing to tell", () => {
	const file = { "content/not-for.yaml": `- ${words}\n  direction: toProvider\n` };
	expect(notFor(contentWith(file), "nb", asking)).toEqual([]);
});

test("a service that is added is named with the others, whatever it is called", () => {
	const service = content.services.kontrollopplysninger;
	if (!service) throw new Error("kontrollopplysninger");
	const services = { ...content.services, motsatt: service };
	const [giving] = notFor({ ...content, services }, "nb", asking);
	expect(giving?.links).toHaveLength(2);
});

test("what it points to must be there", () => {
	const file = `- ${words}\n  basis: finnes-ikke\n- ${words.replace("collectionBasis", "grunnlag")}\n`;
	const issues = checkContent(contentWith({ "content/not-for.yaml": file }));
	expect(issues.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`)).toEqual([
		"data-unknown-id 4:10",
		"data-unknown-id 5:9",
	]);
});
