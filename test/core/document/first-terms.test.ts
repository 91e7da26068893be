import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstTerms } from "../../../src/core/document/first-terms.ts";
import type { DocumentNode, Flow, Phrasing } from "../../../src/core/document/nodes.ts";
import { plainText } from "../../../src/core/document/plain-text.ts";
import { visit } from "../../../src/core/document/visit.ts";
import { draftOf } from "../assemble/draft-of.ts";

/** The words that are marked, in order. */
function marked(nodes: readonly DocumentNode[]): string[] {
	const found: string[] = [];
	visit(nodes, (node) => {
		if (node.type === "term") found.push(`${node.name}: ${plainText(node.children)}`);
	});
	return found;
}

const source = `Før: <Term name="ord">ord</Term>.

<Clause id="a" title="A">

En <Term name="ord">ord</Term> og **flere <Term name="ord">ordene</Term>**, og <Term name="tall">tall</Term>.

<Clause id="a-b" title="B">

- Et <Term name="ord">ordet</Term> og et <Term name="tegn">tegn</Term>.

</Clause>

</Clause>

<Clause id="c" title="C">

Et <Term name="ord">ord til</Term>.

</Clause>`;

describe("a word of the glossary", () => {
	const { flow, names } = firstTerms(draftOf(source).document.children);

	test("is marked where it is first met in a clause of the upper level", () => {
		expect(marked(flow)).toEqual([
			"ord: ord",
			"ord: ord",
			"tall: tall",
			"tegn: tegn",
			"ord: ord til",
		]);
	});

	test("is named once, in the order that one meets them", () => {
		expect(names).toEqual(["ord", "tall", "tegn"]);
	});

	test("stands as it did where it is not marked", () => {
		expect(flow).toMatchObject([
			{},
			{
				children: [
					{
						children: [
							{},
							{ type: "term" },
							{},
							{ type: "strong", children: [{}, { value: "ordene" }] },
							{},
							{},
							{},
						],
					},
					{},
				],
			},
			{},
		]);
	});
});

const phrases = fc.letrec<{ phrase: Phrasing; phrases: Phrasing[] }>((tie) => ({
	phrases: fc.array(tie("phrase"), { maxLength: 4 }),
	phrase: fc.oneof(
		{ depthSize: "small" },
		fc.string().map((value): Phrasing => ({ type: "text", value })),
		tie("phrases").map((children): Phrasing => ({ type: "emphasis", children })),
		fc
			.tuple(fc.constantFrom("a", "b"), tie("phrases"))
			.map(([name, children]): Phrasing => ({ type: "term", name, children })),
	),
})).phrases;

test("no word of the text is lost, none is marked twice in a block, and each that is marked is named", () => {
	fc.assert(
		fc.property(fc.array(phrases), (paragraphs) => {
			const flow = paragraphs.map((children): Flow => ({ type: "paragraph", children }));
			const after = firstTerms(flow);
			for (const [index, node] of after.flow.entries()) {
				const { children } = node as Extract<Flow, { type: "paragraph" }>;
				expect(plainText(children)).toBe(plainText(paragraphs[index] ?? []));
				const found = marked([node]).map((one) => one[0]);
				expect(new Set(found).size).toBe(found.length);
			}
			const found = new Set(marked(after.flow).map((one) => one[0]));
			const before = new Set(marked(flow).map((one) => one[0]));
			expect(new Set(after.names)).toEqual(found);
			expect(found).toEqual(before);
		}),
	);
});
