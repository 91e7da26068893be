import { describe, expect, test } from "vitest";
import { optionsOf } from "../../../src/core/search/answer.ts";
import { dimensions } from "../../../src/core/search/filters.ts";
import { ask, prepared, register } from "../../search/site-search.ts";

describe.each(["varsel", "taushetsplikt", "endring"])("«%s»", (question) => {
	const all = optionsOf(ask(question), {}, prepared);

	test.each(dimensions)("the counts by %s are what one gets by choosing", (dimension) => {
		const options = all[dimension];
		expect(options.length).toBeGreaterThan(0);
		for (const { id, count } of options) {
			expect(ask(question, { [dimension]: id }).hits, id).toHaveLength(count);
		}
	});

	test("two choices leave what both would leave", () => {
		const [document] = all.document;
		for (const party of all.party) {
			const chosen = { document: document?.id ?? "", party: party.id };
			const both = ask(question, chosen).hits.map(({ clause }) => clause.id);
			const one = ask(question, { document: chosen.document }).hits.map(({ clause }) => clause.id);
			expect(one).toEqual(expect.arrayContaining(both));
			expect(both.length).toBeLessThanOrEqual(party.count);
		}
	});
});

test("a hit leads to the document that was chosen", () => {
	const [standalone] = register.variants.filter(({ id }) => id === "enkeltstaende");
	const { hits } = ask("taushetsplikt", { variant: standalone?.id ?? "" });
	const documents = hits.flatMap(({ places }) =>
		places.map(({ document }) => register.documents[document]?.id ?? ""),
	);
	expect(documents).toContain("delingsvilkar-standalone");
	expect(documents).not.toContain("delingsvilkar-segment");
});

test("what is not there to choose leaves nothing", () => {
	expect(ask("varsel", { theme: "finnes-ikke" }).hits).toEqual([]);
});
