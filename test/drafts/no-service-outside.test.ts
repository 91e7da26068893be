import { describe, expect, it } from "vitest";
import { assembleCase } from "../../src/core/cases/assemble-case.ts";
import { clauseWords } from "../../src/core/document/changes.ts";
import type { DocumentNode, Flow } from "../../src/core/document/nodes.ts";
import { childrenOf } from "../../src/core/document/visit.ts";
import type { Language } from "../../src/core/language.ts";
import { goldenDrafts, readGoldenCase, templateNamed, today } from "../helpers/drafts.ts";

const agreements = goldenDrafts
	.filter(({ document }) => document === "segmentansvaravtale")
	.map(({ name }) => name);

/** What a golden agreement says outside appendix 2 and the terms it takes in, with other services than its own. */
function outside(name: string, language: Language, services: readonly object[]): Flow[] {
	const { kind, answers, catalogue } = readGoldenCase(name);
	const { document } = assembleCase({
		template: templateNamed("segmentansvaravtale", language),
		kind,
		answers: Object.assign({}, answers, { services }) as never,
		catalogue,
		language,
		today,
	});
	return document.children.filter(
		(node) => node.type !== "appendix" || ["1", "3", "4"].includes(node.number),
	);
}

function textIn(nodes: readonly DocumentNode[]): string {
	return nodes
		.map((node) => (node.type === "text" ? node.value : textIn(childrenOf(node))))
		.join(" ");
}

describe.each(["nb", "nn"] as const)("outside appendix 2, in %s", (language) => {
	it.each(agreements)("the services change nothing: %s", (name) => {
		const known = Object.entries(readGoldenCase(name).catalogue.services);
		const [first, second] = known.map(([id, { dataCategories }]) => ({
			id,
			dataCategories: Object.keys(dataCategories),
		}));
		if (!first || !second) throw new Error("No services");
		const words = clauseWords({ children: outside(name, language, [first]) });
		const others = clauseWords({ children: outside(name, language, [second, first]) });
		expect(words.size).toBeGreaterThan(20);
		expect([...others]).toEqual([...words]);
	});

	// The form without answers: what the parties write themselves may name what they like.
	it("no service and no register is named", () => {
		const text = textIn(outside("tomt-segment", language, []));
		expect(text.length).toBeGreaterThan(5000);
		const { services } = readGoldenCase("tomt-segment").catalogue;
		const names = Object.values(services).flatMap(
			({ name }) => (name[language] ?? name.nb).split(":")[0] ?? [],
		);
		expect(names).toContain("Folkeregisteret");
		expect(names.filter((one) => text.includes(one))).toEqual([]);
	});
});
