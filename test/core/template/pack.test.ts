import { describe, expect, it } from "vitest";
import { packTemplate, unpackTemplate } from "../../../src/core/template/pack.ts";
import { declarationTemplate } from "../../helpers/drafts.ts";

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

	it("is much shorter than the tree", () => {
		expect(sent.length).toBeLessThan(0.75 * JSON.stringify(withoutPlaces(template)).length);
	});

	it("throws on a node that it does not know", () => {
		expect(() => unpackTemplate(["a", "b", "0.1", [[99]]])).toThrow("No node type 99");
	});
});
