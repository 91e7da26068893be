import { describe, expect, it } from "vitest";
import { mapTemplate } from "../../../src/core/template/map-template.ts";
import { packTemplate, unpackTemplate } from "../../../src/core/template/pack.ts";
import { declarationTemplate } from "../../helpers/drafts.ts";
import { templateOf } from "../assemble/draft-of.ts";

/** The same tree without places, as it is sent. */
function withoutPlaces<Tree>(tree: Tree): Tree {
	return JSON.parse(JSON.stringify(tree, (key, value) => (key === "place" ? undefined : value)));
}

describe("a packed template", () => {
	const template = declarationTemplate();
	const sent = JSON.stringify(packTemplate(template));

	it("comes back whole after JSON, without places", () => {
		expect(unpackTemplate(JSON.parse(sent))).toEqual(withoutPlaces(template));
	});

	it("keeps the words of time limits and of the precedence, and whom a clause concerns", () => {
		const { children, ...rest } = templateOf(
			'<Clause id="a" title="A" concerns="public systemVendor">\n\nMeld fra <Limit name="straks" />.\n\n<Precedence />\n\n</Clause>\n\n<Clause id="b" title="B">\n\nTekst.\n\n</Clause>',
		);
		const paragraph = { type: "paragraph", children: [{ type: "text", value: "Loven." }] } as const;
		const filled = mapTemplate({ ...rest, children }, (node) => {
			if (node.type === "limit") return { ...node, words: "straks" };
			return node.type === "precedence" ? { ...node, children: [paragraph] } : node;
		});
		const back = unpackTemplate(JSON.parse(JSON.stringify(packTemplate(filled))));
		expect(back).toEqual(withoutPlaces(filled));
		for (const kept of ['"public","systemVendor"', '"words":"straks"', "Loven."]) {
			expect(JSON.stringify(back)).toContain(kept);
		}
	});

	it("is much shorter than the tree", () => {
		expect(sent.length).toBeLessThan(0.75 * JSON.stringify(withoutPlaces(template)).length);
	});

	it("throws on a node that it does not know", () => {
		expect(() => unpackTemplate(["a", "b", "0.1", [[99]]])).toThrow("No node type 99");
	});
});
